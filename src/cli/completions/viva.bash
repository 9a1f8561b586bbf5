# Completes viva's words in bash: source <(viva completion bash)
#
# viva itself is asked for what can stand at the cursor. It answers a word a
# line, quoted, and at last ":files" where files can stand there as well.
_viva() {
  local answer last
  mapfile -t answer < <("${1/#\~\//$HOME/}" __complete bash \
    "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null </dev/null)
  COMPREPLY=()
  ((${#answer[@]})) || return 0
  last=$((${#answer[@]} - 1))
  COMPREPLY=("${answer[@]:0:last}")
  compopt -o nosort 2>/dev/null
  [[ ${answer[last]} != :files ]] || compopt -o default 2>/dev/null
  return 0
}
complete -F _viva viva
