# Completes viva's words in fish: viva completion fish | source
#
# viva itself is asked for what can stand at the cursor. It answers a word a
# line, behind a tab what it means, and at last ":files" where files can stand
# there as well.
function __viva_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    set -l answer (command $program __complete fish $words[2..] 2>/dev/null </dev/null)
    set -q answer[1]; or return
    set -q answer[2]; and printf '%s\n' $answer[1..-2]
    test "$answer[-1]" = :files; or return
    set -l option (string match -r '^--[^=]*=' -- $words[-1])
    for path in (__fish_complete_path (string replace -- "$option" '' $words[-1]))
        printf '%s\n' "$option$path"
    end
end
complete -c viva -f -k -a '(__viva_complete)'
