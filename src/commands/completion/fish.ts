import { type Shell, withHelp } from './define.ts';

const script = `# viag in fish. In ~/.config/fish/config.fish: viag completion fish | source
function __viag_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (command $words[1] complete fish -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$current"
            case :folders
                __fish_complete_directories "$current" ''
            case :nospace
                continue
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c viag -f -k -a '(__viag_complete)'
`;

export const fish: Shell = {
  name: 'fish',
  script,
  wordsOf: (given) => given,
  print: withHelp,
};
