import { expect } from '@open-wc/testing';
import { calendarFile } from '../../src/model/calendar-file.ts';

describe('the name of a calendar file', () => {
  it('is the id where that will do', () => {
    expect(calendarFile('tag', 'musik')).to.equal('calendar-musik.ics');
  });

  it('is one for each id, and safe in every file system and address', () => {
    const ids = ['børn', 'boern', 'a/b', 'a-b', 'a b', '..', 'CON:', 'مقهى', '😀', '%2e'];
    const names = ids.map((id) => calendarFile('organiser', id));
    expect(new Set(names).size).to.equal(ids.length);
    for (const name of names) expect(name).to.match(/^calendar-organiser-[\p{L}\p{N}-]+\.ics$/u);
    // The command that writes and the widget that links agree because this never changes.
    expect(calendarFile('tag', 'børn')).to.equal('calendar-boern-t0x6ur.ics');
  });

  it('takes no tag for an organiser or a goal', () => {
    for (const kind of ['organiser', 'goal'] as const) {
      expect(calendarFile('tag', `${kind}-koret`)).to.not.equal(calendarFile(kind, 'koret'));
    }
  });
});
