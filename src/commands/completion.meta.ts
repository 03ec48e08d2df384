import type { CommandMeta } from './command.ts';

export const completionCommand: CommandMeta = {
  path: ['completion'],
  summary: {
    nl: 'Je shell opdrachten, opties en namen laten aanvullen',
    en: 'Have your shell complete commands, options and names',
  },
  arguments: [
    {
      spec: '<shell>',
      completes: 'shells',
      help: { nl: 'bash, zsh of fish', en: 'bash, zsh or fish' },
    },
  ],
  options: [],
  configOptional: true,
  examples: [
    {
      command: 'viag completion bash',
      help: {
        nl: 'zet in ~/.bashrc: source <(viag completion bash)',
        en: 'put in ~/.bashrc: source <(viag completion bash)',
      },
    },
    {
      command: 'viag completion zsh',
      help: {
        nl: 'zet in ~/.zshrc, onder compinit: source <(viag completion zsh)',
        en: 'put in ~/.zshrc, below compinit: source <(viag completion zsh)',
      },
    },
    {
      command: 'viag completion fish',
      help: {
        nl: 'zet in ~/.config/fish/config.fish: viag completion fish | source',
        en: 'put in ~/.config/fish/config.fish: viag completion fish | source',
      },
    },
  ],
  load: () => import('./completion.ts'),
};
