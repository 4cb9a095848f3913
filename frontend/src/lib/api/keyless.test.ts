import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { keyless } from './keyless'

test('the types without an id are those of the contract', () => {
  const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'))
  const roots = ['Query', 'Mutation', 'Subscription']
  const without = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type.name) && !type.getFields().id,
  )
  expect([...keyless].sort()).toEqual(without.map((type) => type.name).sort())
})
