/** Thirteen digits, the last of which checks the others. */
export function isEan(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{13}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
