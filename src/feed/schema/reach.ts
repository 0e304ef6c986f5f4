/** How far the press that tells a story reaches. */
export const REACHES = ['local', 'regional', 'national'] as const;
export type Reach = (typeof REACHES)[number];
