import type { SignatureScriptsMessages } from '../signature-scripts.ts';

export const da: SignatureScriptsMessages = {
  rule: {
    NotOurs:
      'Der er allerede en regel, der hedder »{0}«, og den er ikke lavet her. Intet er ændret.',
    Created: 'Reglen »{0}« er oprettet.',
    Updated: 'Reglen »{0}« er opdateret.',
    Unchanged: 'Reglen »{0}« er, som den skal være. Intet er ændret.',
    Enabled: 'Reglen »{0}« er slået til.',
    Off: 'Reglen »{0}« er slået fra. Slå den til med -Enable.',
    Gone: 'Der er ingen regel, der hedder »{0}«. Intet er ændret.',
    Removed: 'Reglen »{0}« er fjernet.',
  },
  outlookWeb: {
    Failed: '{0}: {1}',
    Restored: '{0} af {1} postkasser er, som de var før.',
    RoamingBack:
      'Signaturer, der følger brugeren, blev slået fra af dette script. Slå dem til igen med: Set-OrganizationConfig -PostponeRoamingSignaturesUntilLater $false',
    RoamingOn:
      'Signaturer, der følger brugeren, er slået til. Så længe de er det, viser Outlook ikke det, der skrives her.',
    TenantWide:
      'At slå dem fra gælder hele organisationen: Alle brugeres signaturer i nyt Outlook og på nettet hentes fra postkassen, og signaturer gemt i skyen vises ikke, før de slås til igen.',
    RoamingStop: 'Intet er ændret. Kør igen med -PostponeRoaming, hvis det er i orden.',
    NoGroup: 'Skriv, hvem der er med i prøven: -PilotGroup gruppe@kommune.dk',
    Chosen: '{0} personer er valgt.',
    Altered: 'Filen er ændret, siden den blev lavet.',
    Same: 'Var der i forvejen',
    ToChange: '{0} postkasser skal have en ny signatur.',
    PlanOnly: 'Det var en plan. Intet er ændret.',
    Differs: 'Det, der står i postkassen, er ikke det, der blev skrevet.',
    Written: 'Skrevet og læst tilbage',
    Done: '{0} af {1} postkasser har den nye signatur. Se result.csv.',
  },
  report: {
    RoamingOn:
      'Signaturer, der følger brugeren, er slået til. Derfor kan ingen se herfra, hvilken signatur der bruges.',
    Failed: '{0}: {1}',
    Summary: '{0} af {1} postkasser har den nye sætning.',
    New: 'Ny',
    Old: 'Gammel',
    None: 'Ingen',
    Unknown: 'Ukendt',
  },
  remediation: {
    Current: 'Signaturen er den nyeste.',
    Behind: 'Signaturen mangler eller er gammel.',
    Unreachable: 'Mappen med signaturer kan ikke nås lige nu.',
    NotListed: 'Brugeren er ikke på listen.',
    Foreign: 'Brugeren har selv en signatur med det navn. Den er ikke rørt.',
    Altered: 'Filen er ændret, siden den blev lavet.',
    Written: 'Signaturen er skrevet.',
    Failed: 'Det lykkedes ikke: {0}',
  },
};
