// After every test: no message of a server was wrong, and none was more than its client claimed. Set up for each file of tests.
import { afterAll, afterEach, expect } from 'vitest'
import { takeProblems } from './checker/watch.ts'

const nothingWrong = () => expect([...new Set(takeProblems())], 'What the server sent').toEqual([])
afterEach(nothingWrong)
afterAll(nothingWrong)
