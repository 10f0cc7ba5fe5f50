import type { Command } from 'commander'

/** Shells that completion scripts are written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/** A command as completion needs to know it. */
interface Word {
  readonly name: string
  readonly text: string
  readonly flags: readonly { readonly flag: string; readonly text: string }[]
}

/** The script that teaches a shell the commands and flags of the program; what is no flag completes to files. */
export function writeCompletion(program: Command, shell: Shell): string {
  const help = program.createHelp()
  const words = help.visibleCommands(program).map((command): Word => ({
    name: command.name(),
    text: command.summary() || command.description(),
    flags: help
      .visibleOptions(command)
      .flatMap(({ long, description }) => (!long ? [] : [{ flag: long, text: description }])),
  }))
  const scripts: Readonly<Record<Shell, (words: readonly Word[]) => string>> = { bash, zsh, fish }
  return scripts[shell](words)
}

function bash(words: readonly Word[]): string {
  const cases = words.map(({ name, flags }) => `    ${name}) flags="${flags.map(({ flag }) => flag).join(' ')}" ;;`)
  return `# rashomon completion bash > /etc/bash_completion.d/rashomon, or: source <(rashomon completion bash)
_rashomon() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _rashomon rashomon
`
}

function zsh(words: readonly Word[]): string {
  const commands = words.map(({ name, text }) => `    '${name}:${quote(text)}'`)
  const cases = words.map(({ name, flags }) => {
    const specs = flags.map(({ flag, text }) => `'${flag}[${quote(text).replaceAll(/[[\]]/g, ' ')}]'`)
    return `      ${name}) _arguments -s ${[...specs, "'*:file:_files'"].join(' ')} ;;`
  })
  return `#compdef rashomon
# rashomon completion zsh > "\${fpath[1]}/_rashomon"
_rashomon() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _rashomon rashomon
`
}

function fish(words: readonly Word[]): string {
  const lines = words.flatMap(({ name, text, flags }) => [
    `complete -c rashomon -n __fish_use_subcommand -a ${name} -d '${quote(text)}'`,
    ...flags.map(
      ({ flag, text: about }) =>
        `complete -c rashomon -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${quote(about)}'`,
    ),
  ])
  return `# rashomon completion fish > ~/.config/fish/completions/rashomon.fish
${lines.join('\n')}
`
}

function quote(text: string): string {
  return text.replaceAll("'", '\u2019').replaceAll(':', ' ')
}
