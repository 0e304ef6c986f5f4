/** Reads back what an RTF file says; throws where its braces or fields are broken. */
export function readRtf(rtf: string): { text: string; links: string[]; groups: Set<string> } {
  let text = '';
  const links: string[] = [];
  const groups = new Set<string>();
  const stack: { hidden: boolean; field: boolean }[] = [];
  let state = { hidden: false, field: false };
  let field = '';
  for (let at = 0; at < rtf.length;) {
    const rest = rtf.slice(at);
    const word = /^\\([a-z]+)(-?\d+)? ?/.exec(rest);
    if (rest.startsWith('{')) {
      stack.push(state);
      state = { ...state };
      at += 1;
    } else if (rest.startsWith('}')) {
      const outer = stack.pop();
      if (!outer) throw new Error(`one brace too many at ${at}`);
      if (state.field && !outer.field) {
        const link = /^HYPERLINK "([^"\\{}]*)"$/.exec(field.trim());
        if (!link) throw new Error(`a broken field: ${field}`);
        links.push(link[1]!);
        field = '';
      }
      state = outer;
      at += 1;
    } else if (word) {
      const [all, name = '', value] = word;
      groups.add(name);
      at += all.length;
      if (name === 'u') {
        const unit = Number(value);
        text += state.hidden ? '' : String.fromCharCode(unit < 0 ? unit + 65_536 : unit);
        at += 1;
      } else if (name === 'par') text += '\n';
      else if (['fonttbl', 'colortbl', 'info'].includes(name)) state.hidden = true;
      else if (name === 'fldinst') state = { hidden: true, field: true };
    } else if (/^\\[\\{}]/.test(rest)) {
      text += state.hidden ? '' : rest[1]!;
      at += 2;
    } else if (rest.startsWith('\\*')) at += 2;
    else {
      if (!/^[\r\n -~]/.test(rest)) throw new Error(`not ASCII at ${at}`);
      if (state.field) field += rest[0]!;
      if (!state.hidden && !/^[\r\n]/.test(rest)) text += rest[0]!;
      at += 1;
    }
  }
  if (stack.length > 0) throw new Error('a brace is open');
  return { text, links, groups };
}
