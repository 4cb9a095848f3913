/**
 * Which uploaded file a run was read from, for this tab: with it the same file can be read again with
 * other columns. The server keeps uploaded files for seven days; elsewhere the file is chosen once more.
 */
const name = (run: string) => `aftercare.import.${run}`

export const rememberFile = (run: string, file: string): void => sessionStorage.setItem(name(run), file)

export const fileOf = (run: string): string | null => sessionStorage.getItem(name(run))
