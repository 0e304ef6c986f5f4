/** One thing to be done in a while; asking again starts the while anew. */
export class Later {
  #timer: ReturnType<typeof setTimeout> | undefined;

  do(work: () => void, milliseconds: number): void {
    this.cancel();
    this.#timer = setTimeout(work, milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
