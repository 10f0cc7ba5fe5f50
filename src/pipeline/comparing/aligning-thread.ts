// The thread in which events of very long articles are aligned: whoever asks for something else meanwhile does not wait.
import { alignHere } from './align-here.js'
import { answerOrders } from './answer-orders.js'

answerOrders(alignHere)
