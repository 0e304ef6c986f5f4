/** The columns of staff lists, as AD, Entra, the Danish admin centre and people name them. */

export const PEOPLE_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'title',
  'department',
  'phone',
  'mobile',
  'email',
  'account',
  'street',
  'postalCode',
  'city',
  'ean',
  'workingDays',
  'privacyUrl',
  'enabled',
  'userType',
] as const;
export type PeopleField = (typeof PEOPLE_FIELDS)[number];

/** Which field each column holds, by its place; undefined for columns nobody needs. */
export type Mapping = readonly (PeopleField | undefined)[];

/** Names without signs and spaces, the surest first: of two columns for one field it decides. */
const NAMES: Readonly<Record<PeopleField, string>> = {
  name: 'displayname visningsnavn vistnavn fuldenavn fuldtnavn fullname navn name medarbejdernavn medarbejder employee employeename cn',
  firstName: 'givenname fornavn firstname fornavne',
  lastName: 'surname sn efternavn lastname',
  title:
    'jobtitle title stilling stillingsbetegnelse titel jobtitel stillingstitel funktion position',
  department:
    'department afdeling center enhed forvaltning omraade afsnit team organisation organisationsenhed division',
  phone:
    'telephonenumber telefonnummer telefon tlf tlfnr telefonnr phonenumber phone officephone businessphone businessphones direktetelefon direktenummer direktetlf arbejdstelefon workphone kontortelefon fastnet',
  mobile:
    'mobilephone mobiltelefon mobil mobilnummer mobilnr mobile mobilenumber cellphone mobiltlf arbejdsmobil',
  email:
    'mail email emailaddress emailadresse mailadresse primarysmtpaddress windowsemailaddress smtp arbejdsmail epost workemail primaeremail',
  account:
    'userprincipalname brugerenshovednavn brugerhovednavn upn username brugernavn hovednavn samaccountname',
  street:
    'streetaddress adresse gade gadenavn vej vejnavn address street arbejdssted arbejdsadresse postadresse',
  postalCode: 'postalcode postnummer postnr zip zipcode',
  city: 'city by bynavn postdistrikt l',
  ean: 'ean eannummer eannr eanlokationsnummer lokationsnummer gln',
  workingDays: 'arbejdsdage traeffetid traeffetider arbejdstid workingdays officehours traeffes',
  privacyUrl:
    'privatliv privatlivspolitik persondata privacy privacyurl privacynotice oplysningspligt',
  enabled: 'accountenabled enabled aktiv aktiveret kontoaktiveret active',
  userType: 'usertype brugertype',
};

const FIELD_OF: ReadonlyMap<string, { readonly field: PeopleField; readonly rank: number }> =
  new Map(
    PEOPLE_FIELDS.flatMap((field) =>
      NAMES[field].split(' ').map((name, rank) => [name, { field, rank }] as const),
    ),
  );

/** `E-mail (arbejde)` → `emailarbejde`; ø is oe, as in attributes of Active Directory. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** What stands in brackets is a remark: `Telefon (direkte)`. */
function candidates(heading: string): string[] {
  return [plain(heading), plain(heading.replace(/\([^)]*\)/g, ''))];
}

/** Guesses what each column holds. Each field is found once, under its surest name. */
export function guessMapping(headings: readonly string[]): Mapping {
  const guesses = headings.map((heading) =>
    candidates(heading)
      .map((name) => FIELD_OF.get(name))
      .find((guess) => guess !== undefined),
  );
  return guesses.map((guess, index) => {
    if (!guess) return undefined;
    const better = guesses.some(
      (other, at) =>
        other?.field === guess.field &&
        (other.rank < guess.rank || (other.rank === guess.rank && at < index)),
    );
    return better ? undefined : guess.field;
  });
}
