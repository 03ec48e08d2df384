import { bilingual } from './bilingual.ts';

export const bundleWords = bilingual(
  { files: (count: number) => `${count} bestanden` },
  { files: (count) => `${count} files` },
);
