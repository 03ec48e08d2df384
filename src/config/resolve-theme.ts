import type { Theme } from '../model/config.ts';
import { defaultConfig } from './defaults.ts';
import { present } from './present.ts';
import type { ConfigFile } from './schema.ts';

const logoWidth = 160;

/** Fills in the defaults of `newsletter.theme`; a logo is called what the site is called. */
export function resolveTheme({ site, newsletter }: ConfigFile): Theme {
  const { logo, ...theme } = newsletter?.theme ?? {};
  const name = site?.name ?? defaultConfig.site.name;
  return {
    ...defaultConfig.newsletter.theme,
    ...present(theme),
    ...(logo && {
      logo: {
        path: logo.path,
        alt: logo.alt ?? name,
        width: logo.width ?? logoWidth,
        ...(logo.dark !== undefined && { dark: logo.dark }),
      },
    }),
  };
}
