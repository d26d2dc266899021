import './environment.js';
import { parentPort, workerData } from 'node:worker_threads';
import type { Share } from './threads.js';
import { readFile } from './workflows/file.js';
import { readText } from './workspace/read.js';

// The entry of a worker thread: reads its share of the files and hands the facts back.
const { root, requests }: Share = workerData;
parentPort?.postMessage(requests.map((request) => readFile(request, readText(root, request.path))));
