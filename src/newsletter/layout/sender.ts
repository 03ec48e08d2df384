import type { Config } from '../../model/config.ts';

/** Who sends this, without the address: `VIAG` for `VIAG <redactie@viag.nl>`. */
export function senderName(config: Config): string {
  const name = config.newsletter.sender.replace(/<[^<>]*>\s*$/, '').trim();
  return name.replace(/^"(.*)"$/, '$1') || config.site.name;
}

/** `redactie@viag.nl` for `VIAG <redactie@viag.nl>`; undefined when there is none. */
export function senderAddress(config: Config): string | undefined {
  const written = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(config.newsletter.sender)?.[1];
  return written !== undefined && /^[\x21-\x7e]+$/.test(written) ? written : undefined;
}

/** Lines as they were written, without empty ones. */
export function writtenLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
