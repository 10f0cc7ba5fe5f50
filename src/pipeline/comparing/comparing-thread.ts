// The thread in which large events are compared: whoever asks for another one meanwhile does not wait.
import { compare } from '../../compare/compare.js'
import { loadModels } from '../../models/load-models.js'
import { answerOrders } from './answer-orders.js'
import type { CompareOrder } from './comparisons.js'

answerOrders(({ dossier, independence }: CompareOrder) => compare(dossier, loadModels(), independence))
