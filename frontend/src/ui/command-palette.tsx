import { CommandList, type CommandListProps } from './command-list'
import { PaletteFrame } from './palette-frame'

interface Props extends CommandListProps {
  title: string
  placeholder: string
  text: string
  onText: (text: string) => void
  onClose: () => void
}

/** Finds and does things by the keyboard: type, arrows, Enter. */
export function CommandPalette({ groups, searching, failure, ...frame }: Props) {
  return (
    <PaletteFrame {...frame}>
      <CommandList groups={groups} searching={searching} failure={failure} />
    </PaletteFrame>
  )
}
