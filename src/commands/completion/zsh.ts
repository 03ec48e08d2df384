import { type Shell, withHelp } from './define.ts';

const script = `#compdef viag
# viag in zsh. In ~/.zshrc, below compinit: source <(viag completion zsh)
_viag() {
  local line help
  local -a described nospace
  for line in "\${(@f)$("\${\${(Q)words[1]}/#\\~/$HOME}" complete zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) _files; return ;;
      :folders) _files -/; return ;;
      :nospace) nospace=(-S '') ;;
      *$'\\t'*)
        help=\${line#*$'\\t'}
        line=\${line%%$'\\t'*}
        described+=("\${line//:/\\\\:}:$help")
        ;;
      *) described+=("\${line//:/\\\\:}") ;;
    esac
  done
  _describe -V viag described "\${nospace[@]}"
}
if [[ \${funcstack[1]} == _viag ]]; then
  _viag "$@"
else
  compdef _viag viag
fi
`;

export const zsh: Shell = {
  name: 'zsh',
  script,
  wordsOf: (given) => given,
  print: withHelp,
};
