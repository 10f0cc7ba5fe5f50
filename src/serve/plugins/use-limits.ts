import type { IncomingMessage } from 'node:http'
import { GraphQLError, OperationTypeNode, parse } from 'graphql'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { isAsyncIterable } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import { codedError } from '../../graphql/coded-error.js'
import type { Context } from '../../graphql/context.js'
import { LIMITS } from '../../graphql/limits.js'
import type { Limits } from '../../graphql/limits.js'
import { cancellable } from '../../store/cancellation.js'
import { headersOf } from '../admission.js'
import type { Admission } from '../admission.js'
import { askingOf, whoIs } from '../asking.js'
import { deadlineOf } from '../deadline.js'
import { sizeOf } from '../kept-answer.js'
import { measureAnswer } from '../measure-answer.js'
import { findOperation, weighDocument } from '../weigh-document.js'
import type { Weight } from '../weigh-document.js'

/** What a resolver's context holds beside our own: the request, as it came. */
interface Serving extends Context {
  readonly request: Request
  readonly req?: IncomingMessage
}

/** What every request costs beside its fields: it is read, checked and answered. */
const REQUEST_COST = 5

const refused = { status: 400, spec: true } as const

/**
 * Knows what a document costs before anything of it is done; refuses what asks for too much, takes the price from the
 * allowance of whoever asks, and ends what takes too long or whose reader has left.
 */
export function useLimits(limits: Limits, admission: Admission): Plugin<Serving> {
  return {
    onResponse({ request, response }) {
      for (const [name, value] of Object.entries(askingOf(request).allowance)) response.headers.set(name, value)
    },
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) =>
        parse(source, { ...options, maxTokens: limits.tokens }),
      )
    },
    async onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const admitted = await admit(args, limits, admission)
      if ('errors' in admitted) {
        setResultAndStopExecution(admitted)
        return
      }
      const { cost, end } = admitted
      const seconds = isMutation(args) ? limits.mutationSeconds : limits.querySeconds
      setExecuteFn(async (given: ExecutionArgs) => {
        const deadline = deadlineOf((args.contextValue as Serving).request.signal, seconds)
        try {
          const bound = Object.assign({ ...given }, { signal: deadline.signal })
          return await cancellable(deadline.signal, () => executeFn(bound) as Promise<ExecutionResult>)
        } finally {
          deadline.clear()
          end()
        }
      })
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return
          setResult(limited(result, cost, limits))
        },
      }
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const admitted = await admit(args, limits, admission)
      if ('errors' in admitted) {
        setResultAndStopExecution(admitted)
        return
      }
      // Whoever follows holds no place between two events: how many follow has a limit of its own.
      admitted.end()
      return {
        onSubscribeResult: () => ({
          onNext({ result, setResult }) {
            if (!isAsyncIterable(result)) setResult(limited(result, admitted.cost, limits))
          },
        }),
      }
    },
  }
}

interface Admitted {
  readonly cost: number
  readonly end: () => void
}

async function admit(
  args: ExecutionArgs,
  limits: Limits,
  admission: Admission,
): Promise<Admitted | { readonly errors: readonly GraphQLError[] }> {
  const context = args.contextValue as Serving
  try {
    checkBody(args, context, limits)
    const weight = weighDocument(args)
    checkWeight(weight, limits)
    const cost = Math.ceil(weight.cost) + REQUEST_COST
    askingOf(context.request).allowance = headersOf(await admission.spend(whoIs(context.caller, context.req), cost))
    return { cost, end: admission.begin(cost) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    error.extensions['http'] ??= refused
    return { errors: [error] }
  }
}

function isMutation(args: ExecutionArgs): boolean {
  return findOperation(args)?.operation === OperationTypeNode.MUTATION
}

/** Only articles need a long request. */
function checkBody(args: ExecutionArgs, { request }: Serving, { bodyBytes }: Limits): void {
  const { bodySize: size } = askingOf(request)
  if (size <= bodyBytes || isMutation(args)) return
  throw codedError('TOO_LARGE', `The request has ${String(size)} bytes; a query may have ${String(bodyBytes)}.`, {
    status: 413,
  })
}

function checkWeight(weight: Weight, limits: Limits): void {
  const broken = (Object.keys(weight) as (keyof Weight)[]).filter((limit) => weight[limit] > limits[limit])
  if (broken.length === 0) return
  const said = broken.map(
    (limit) =>
      `${LIMITS[limit].counts}: ${weight[limit].toLocaleString('en')}, at most ${limits[limit].toLocaleString('en')}`,
  )
  throw codedError(
    'TOO_LARGE',
    `The query asks for too much at once (${said.join('; ')}). Ask for less, or in several queries.`,
    refused,
  )
}

function limited(result: ExecutionResult, cost: number, { answerBytes }: Limits): ExecutionResult {
  const extensions = { ...result.extensions, cost }
  const size = sizeOf(result) ?? measureAnswer(result.data, answerBytes)
  if (size <= answerBytes) return { ...result, extensions }
  const error = codedError(
    'TOO_LARGE',
    `The answer has more than ${String(answerBytes)} bytes. Ask for fewer things, or for fewer fields of each.`,
    refused,
  )
  return { errors: [error], extensions }
}
