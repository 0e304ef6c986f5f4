/** Words in a comment that a value may be, not examples of ids, dates and addresses. */
const WORD = /`([a-z]+(?:-[a-z]+)*)`/g;

const unique = (words) => [...new Set(words)];

/**
 * The words that an attribute of the manifest may hold, where it is a choice of some: as its type
 * has them, or as its comment names them. `others` are the element's attributes, which a comment
 * may name too.
 */
export function attributeWords({ name, type, description = '' }, others) {
  const typed = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (typed.length > 0) return unique(typed);
  if (type?.text !== 'string') return [];
  const names = new Set(others.map((other) => other.name).filter((other) => other !== name));
  const named = unique([...description.matchAll(WORD)].map(([, word]) => word));
  const words = named.filter((word) => !names.has(word));
  return words.length > 1 ? words : [];
}
