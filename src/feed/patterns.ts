/**
 * Opaque, but fit for an address and a comma-separated attribute: no white space, comma or
 * control characters. A lone half of a surrogate pair cannot be percent-encoded.
 */
export const ID_PATTERN = /^[^\s,\p{Cc}\p{Cs}]{1,255}$/u;

/** The look of a BCP 47 tag. */
export const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
