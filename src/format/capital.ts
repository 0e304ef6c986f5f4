/** "Onsdag": a heading begins with a capital letter, a Danish weekday or month does not. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
