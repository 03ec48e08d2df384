import { exportSocialWords } from '../../messages/export-social.ts';
import { type NetworkId, networkId, networkIds } from '../../model/network-id.ts';
import { UserError } from '../../model/user-error.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';

/** `--network linkedin,x`, given once or more; else those of the configuration. */
export function chosenNetworks(
  given: readonly string[],
  { lang, workspace }: CommandContext,
): readonly NetworkId[] {
  const say = exportSocialWords[lang];
  const names = given.flatMap((list) => list.split(',')).map((name) => name.trim());
  const wanted = names
    .filter((name) => name !== '')
    .map((name): NetworkId => {
      const id = networkId(name);
      if (id !== undefined) return id;
      const meant = closest(name, networkIds);
      throw new UserError(
        say.unknownNetwork(name),
        meant ? say.meant(meant) : say.networks(networkIds.join(', ')),
      );
    });
  const networks = wanted.length > 0 ? wanted : workspace.config.social.networks;
  if (networks.length === 0) throw new UserError(say.noNetworks, say.noNetworksHelp);
  return [...new Set(networks)];
}
