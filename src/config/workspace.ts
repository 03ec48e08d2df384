import type { Config } from '../model/config.ts';

/** Where viag works: the folder that holds the configuration, else the current folder. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** Absolute; undefined when the defaults are in force. */
  readonly configPath?: string;
  readonly config: Config;
  /** Where a setting stands, as `viag.config.yaml:95:3`, by its path: `rules.body/raw-html`. */
  readonly settingPlace?: (key: string) => string;
}
