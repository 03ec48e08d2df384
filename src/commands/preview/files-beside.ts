import type { Article } from '../../model/article.ts';
import type { Config } from '../../model/config.ts';
import { readAddress } from '../../text/addresses/address.ts';
import { resolvePath } from '../../text/addresses/relative-path.ts';

/** What an article shows or links to of the workspace, by its path from the root, there or not. */
export function filesBeside({ path, meta, outline }: Article): readonly string[] {
  const { images, links } = outline();
  const addresses = [
    ...(meta.image ? [meta.image.src] : []),
    ...[...images, ...links].map(({ url }) => url),
  ];
  return addresses.flatMap((url) => {
    const address = readAddress(url);
    return (address.kind === 'file' && resolvePath(path, address.path)) || [];
  });
}

/** What the configuration names of the workspace, and the pages show. */
export function filesOfHouse({ newsletter, social }: Config): readonly string[] {
  const { template, theme } = newsletter;
  const { logo } = theme;
  const all = [template, logo?.path, logo?.dark, social.cards.logo?.path];
  return all.flatMap((path) => path || []);
}
