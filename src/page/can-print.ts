/** Whether this browser prints: a sandboxed frame may not, and some apps have no printing at all. */
export function canPrint(): boolean {
  return typeof window.print === 'function' && !(window.top !== window.self && origin === 'null');
}
