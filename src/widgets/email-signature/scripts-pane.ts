import type { Pane, SignatureHost } from './context.ts';

export class ScriptsPane implements Pane {
  readonly sheets = [];
  constructor(_host: SignatureHost) {}
  render(): unknown {
    return '';
  }
}
