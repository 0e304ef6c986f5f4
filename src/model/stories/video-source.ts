/** What a video is played from. */
export type VideoSource =
  /** A file that the browser plays itself. */
  | { readonly kind: 'file'; readonly src: string }
  /** A service's player in a frame. */
  | { readonly kind: 'frame'; readonly src: string; readonly service: string }
  /** A page that can only be gone to. */
  | { readonly kind: 'page'; readonly src: string };

const FILE = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

/** What may stand for an id in an address, whatever the service makes of it. */
const ID = /^[\w-]{1,64}$/;

interface Service {
  readonly name: string;
  readonly hosts: RegExp;
  readonly idOf: (url: URL) => string | undefined;
  readonly player: (id: string) => string;
}

const SERVICES: readonly Service[] = [
  {
    name: 'YouTube (Google)',
    hosts: /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    idOf: ({ hostname, pathname, searchParams }) => {
      const [first, second] = pathname.slice(1).split('/');
      if (hostname === 'youtu.be') return first;
      if (first === 'watch') return searchParams.get('v') ?? undefined;
      return /^(?:embed|shorts|live|v)$/.test(first ?? '') ? second : undefined;
    },
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  },
  {
    name: 'Vimeo',
    hosts: /^(?:(?:www|player)\.)?vimeo\.com$/,
    idOf: ({ pathname }) => /^\/(?:video\/)?(\d+)/.exec(pathname)?.[1],
    player: (id) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  },
];

/**
 * How the video at the absolute address `src` is played. `isFile` says that the feed calls it one,
 * for files whose address does not show it.
 */
export function videoSource(src: string, isFile = false): VideoSource {
  const url = new URL(src);
  for (const { name, hosts, idOf, player } of SERVICES) {
    const id = hosts.test(url.hostname) ? idOf(url) : undefined;
    if (id && ID.test(id)) return { kind: 'frame', src: player(id), service: name };
  }
  return { kind: isFile || FILE.test(url.pathname) ? 'file' : 'page', src };
}
