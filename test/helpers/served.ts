/** Lets the page's own `fetch` answer for addresses of this origin, and counts who asked. */
export class Served {
  readonly #answers = new Map<string, { text: string; count: number; isBroken: boolean }>();
  #real: typeof fetch | undefined;
  #last = 0;

  start(): void {
    const real = window.fetch.bind(window);
    this.#real = real;
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const known = this.#answers.get(url);
      if (!known) return real(input, init);
      known.count += 1;
      const response = known.isBroken
        ? new Response('', { status: 404 })
        : new Response(known.text, { headers: { 'Content-Type': 'application/json' } });
      Object.defineProperty(response, 'url', { value: url });
      return Promise.resolve(response);
    };
  }

  stop(): void {
    if (this.#real) window.fetch = this.#real;
  }

  /** An address of its own. */
  address(): string {
    this.#last += 1;
    return new URL(`/served/${String(this.#last)}.json`, location.href).href;
  }

  text(text: string, url = this.address()): string {
    this.#answers.set(url, { text, count: 0, isBroken: false });
    return url;
  }

  json(value: unknown, url?: string): string {
    return this.text(JSON.stringify(value), url);
  }

  count(url: string): number {
    return this.#answers.get(url)?.count ?? 0;
  }

  break(url: string): void {
    this.#set(url, true);
  }

  mend(url: string): void {
    this.#set(url, false);
  }

  #set(url: string, isBroken: boolean): void {
    const known = this.#answers.get(url);
    if (known) known.isBroken = isBroken;
  }
}
