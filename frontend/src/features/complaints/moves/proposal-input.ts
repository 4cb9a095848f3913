import type { ProposeSolutionsInput } from '@/gen/graphql'

export interface OptionValues {
  title?: string
  pros?: string[]
  cons?: string[]
  cost?: string | null
}

export interface ProposalValues {
  options?: OptionValues[]
  message?: string
}

const filled = (lines: string[] | undefined) => (lines ?? []).map((line) => line.trim()).filter(Boolean)

/** "1280" and "1280.5" as money of the API, two decimals. */
export const toMoney = (text: string | null | undefined): string | null => (text ? Number(text).toFixed(2) : null)

/** Form values as the API's input; empty lines are no points. */
export const toProposalInput = (values: ProposalValues, base: { complaint: string; expectedVersion: number }): ProposeSolutionsInput => ({
  ...base,
  message: values.message?.trim() ?? '',
  options: (values.options ?? []).map((one) => ({
    title: one.title?.trim() ?? '',
    pros: filled(one.pros),
    cons: filled(one.cons),
    cost: toMoney(one.cost),
  })),
})
