import type { Config } from '../../model/config.ts';
import type { EspProfile } from './define.ts';

/** The configuration with the mail system's own field to unsubscribe, where it has none itself. */
export function withFields(config: Config, { fields }: EspProfile): Config {
  const { newsletter } = config;
  if (fields.unsubscribe === undefined || newsletter.unsubscribe.trim() !== '') return config;
  return { ...config, newsletter: { ...newsletter, unsubscribe: fields.unsubscribe } };
}
