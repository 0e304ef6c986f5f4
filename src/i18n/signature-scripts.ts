import { da } from './da/signature-scripts.ts';
import { en } from './en/signature-scripts.ts';
import type { Catalogue } from './messages.ts';

/** What the PowerShell scripts say; PowerShell fills in `{0}` and `{1}`. */
export interface SignatureScriptsMessages {
  readonly rule: {
    readonly NotOurs: string;
    readonly Created: string;
    readonly Updated: string;
    readonly Unchanged: string;
    readonly Enabled: string;
    readonly Off: string;
    readonly Gone: string;
    readonly Removed: string;
  };
  readonly outlookWeb: {
    readonly Failed: string;
    readonly Restored: string;
    readonly RoamingBack: string;
    readonly RoamingOn: string;
    readonly TenantWide: string;
    readonly RoamingStop: string;
    readonly NoGroup: string;
    readonly Chosen: string;
    readonly Altered: string;
    readonly Same: string;
    readonly ToChange: string;
    readonly PlanOnly: string;
    readonly Differs: string;
    readonly Written: string;
    readonly Done: string;
  };
  readonly report: {
    readonly RoamingOn: string;
    readonly Failed: string;
    readonly Summary: string;
    readonly New: string;
    readonly Old: string;
    readonly None: string;
    readonly Unknown: string;
  };
  readonly remediation: {
    readonly Current: string;
    readonly Behind: string;
    readonly Unreachable: string;
    readonly NotListed: string;
    readonly Foreign: string;
    readonly Altered: string;
    readonly Written: string;
    readonly Failed: string;
  };
}

export const signatureScripts: Catalogue<SignatureScriptsMessages> = { da, en };
