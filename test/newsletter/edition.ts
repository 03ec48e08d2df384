import type { Config } from '../../src/model/config.ts';
import type { Issue } from '../../src/model/issue.ts';
import { bundleIssue } from '../../src/newsletter/bundle.ts';
import { none } from '../../src/newsletter/esp/none.ts';
import type { BundlePicture } from '../../src/newsletter/pictures/gather.ts';
import { renditions } from '../../src/newsletter/renditions/index.ts';

interface Setup {
  readonly pictures?: readonly BundlePicture[];
  readonly baseUrl?: string;
  readonly moment?: Date;
}

/** One rendition of an issue; the file that it makes. */
export async function rendition(
  name: string,
  issue: Issue,
  config: Config,
  { pictures = [], moment = new Date('2018-12-14T10:00:00Z'), ...more }: Setup = {},
): Promise<Buffer> {
  const { files } = await bundleIssue(issue, pictures, config, {
    renditions: renditions.filter((each) => each.name === name),
    allowed: [],
    lang: 'nl',
    moment,
    esp: none,
    ...more,
  });
  return Buffer.from(files[0]?.content ?? '');
}

export const map: BundlePicture = {
  file: { path: 'images/kaart.png', content: Uint8Array.of(1, 2, 3, 13, 10, 255) },
  width: 3,
  height: 2,
  source: '',
};
