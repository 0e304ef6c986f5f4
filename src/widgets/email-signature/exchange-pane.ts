import type { Pane, SignatureHost } from './context.ts';

export class ExchangePane implements Pane {
  readonly sheets = [];
  constructor(_host: SignatureHost) {}
  render(): unknown {
    return '';
  }
}
