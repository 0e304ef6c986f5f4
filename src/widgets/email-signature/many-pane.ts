import type { Pane, SignatureHost } from './context.ts';

export class ManyPane implements Pane {
  readonly sheets = [];
  constructor(_host: SignatureHost) {}
  render(): unknown {
    return '';
  }
}
