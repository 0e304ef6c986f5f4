/** The systems that have a button; `form` is what survives their editors. */
export const SYSTEMS = [
  { id: 'umbraco', name: 'Umbraco', form: 'link', tried: true },
  { id: 'drupal', name: 'Drupal', form: 'link', tried: true },
  { id: 'typo3', name: 'TYPO3', form: 'link', tried: true },
  { id: 'wordpress', name: 'WordPress', form: 'link', tried: true },
  { id: 'sitecore', name: 'Sitecore', form: 'link', tried: false },
  { id: 'sharepoint', name: 'SharePoint', form: 'frame', tried: false },
  { id: 'other', name: '', form: 'link', tried: false },
  { id: 'iframe', name: 'iframe', form: 'frame', tried: true },
  { id: 'developer', name: '', form: 'element', tried: true },
] as const;

export type System = (typeof SYSTEMS)[number];
export type SystemId = System['id'];
