/** What a page's Trusted Types know of a policy, as far as we need it. */
interface ScriptPolicy {
  /** Not a string there, but it goes where strings go. */
  readonly createScript: (text: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/** The one policy of ours, and the one thing it lets pass. */
const POLICY = 'vision-widgets';

/** Data is no code: what is not JSON is refused. */
function onlyJson(text: string): string {
  JSON.parse(text);
  return text;
}

let policy: ScriptPolicy | undefined;

/** Made when it is first needed; a page that allows no such policy has its wish. */
function policyOfPage(): ScriptPolicy | undefined {
  if (policy) return policy;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return (policy = { createScript: onlyJson });
  try {
    return (policy = trustedTypes.createPolicy(POLICY, { createScript: onlyJson }));
  } catch (error) {
    // The name is not allowed here, or only once and another copy of us came first.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A `<script>` of data for search engines, not yet in the page; undefined where it may have none. */
export function dataScript(type: string, text: string): HTMLScriptElement | undefined {
  const allowed = policyOfPage();
  if (!allowed) return undefined;
  const script = document.createElement('script');
  // The type first: without one it would be code.
  script.type = type;
  script.text = allowed.createScript(text);
  return script;
}
