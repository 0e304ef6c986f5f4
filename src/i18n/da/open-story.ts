import type { OpenStoryMessages } from '../open-story.ts';

export const da: OpenStoryMessages = {
  by: (names) => `Af ${names}`,
  showRest: 'Vis resten af historien',
  showMoreText: 'Vis mere af historien',
  original: (host) => `Læs den på ${host}`,
  initiatives: 'Initiativer',
  goals: 'Pejlemærker',
  files: 'Filer',

  recipient: (name) => `Når du afspiller, får ${name} din IP-adresse og kan sætte cookies.`,
  playFrom: (name) => `Afspil fra ${name}`,
  watchAt: (host) => `Se den på ${host}`,
  noCaptions: 'Videoen har ingen undertekster.',
  captionsFailed: 'Underteksterne kan ikke hentes. Videoen afspilles uden.',
  captionsElsewhere: (name) =>
    `Har videoen undertekster, kan du slå dem til i afspilleren fra ${name}.`,
  videoFailed: 'Videoen kan ikke afspilles her.',
};
