#compdef viva
# Completes viva's words in zsh: source <(viva completion zsh)
#
# viva itself is asked for what can stand at the cursor. It answers a word a
# line, behind a tab what it means, and at last ":files" where files can stand
# there as well.
_viva() {
  local line tab=$'\t' width=0 nothing=1
  local -a answer given shown
  given=("${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}")
  answer=("${(@f)$("${given[1]/#\~\//$HOME/}" __complete zsh \
    "${(@)given[2,-1]}" 2>/dev/null </dev/null)}")
  given=("${(@)answer[1,-2]%%$tab*}")
  for line in "${given[@]}"; do (( ${#line} > width )) && width=${#line}; done
  for line in "${(@)answer[1,-2]}"; do
    shown+=("${(r:width:)line%%$tab*}")
    [[ $line = *$tab* ]] && shown[-1]+="  -- ${line#*$tab}"
    shown[-1]=${shown[-1][1,COLUMNS-1]}
  done
  (( $#given )) && compadd -V viva -l -d shown -a -- given && nothing=0
  [[ $answer[-1] = :files ]] && { compset -P '--*='; _files && nothing=0; }
  return nothing
}
if [[ $funcstack[1] = _viva ]]; then _viva "$@"; else compdef _viva viva; fi
