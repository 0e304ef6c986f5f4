import type { AskFeed } from '../../src/model/feed-request.ts';

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const result = await reader?.read();
    if (!result?.value) return;
    yield result.value;
  }
}

/** Fetches for itself alone. */
export const askByFetch: AskFeed = async (url, init) => {
  const response = await fetch(url, init);
  const { ok, status, headers } = response;
  return { ok, status, url: response.url, headers, body: bodyOf(response) };
};
