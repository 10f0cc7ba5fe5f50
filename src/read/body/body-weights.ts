import type { BodyWeights } from './choose-body.js'

/** Weights of an article's blocks in hundredths, made by scripts/train/body.ts: see docs/models/article-body.md. */
const LINES = `
-1=edge	-45
-1=edge linked=none	-37
-1=edge linked=out	-30
-1=edge words=0	-23
-1=edge words=1	-18
-1=edge words=2	-42
-1=edge words=3	-10
-1=edge words=4	-24
-1=edge words=5	-20
-1=false heading=false	-8
-1=false heading=true	4
-1=furniture words=0 links=0	-18
-1=furniture words=0 links=4	-68
-1=furniture words=1 links=0	-22
-1=furniture words=1 links=4	-53
-1=furniture words=2 links=0	-17
-1=furniture words=2 links=3	-18
-1=furniture words=2 links=4	-81
-1=furniture words=3 links=0	-9
-1=furniture words=3 links=2	-6
-1=furniture words=3 links=4	-45
-1=furniture words=4 links=0	-10
-1=furniture words=4 links=2	-9
-1=furniture words=4 links=3	-14
-1=furniture words=4 links=4	-41
-1=furniture words=5 links=0	-10
-1=furniture words=5 links=1	-11
-1=furniture words=5 links=2	-6
-1=furniture words=5 links=4	-9
-1=furniture words=6 links=0	-11
-1=furniture words=6 links=1	-9
-1=furniture words=6 links=2	-11
-1=furniture words=6 links=4	-13
-1=furniture words=7 links=0	-7
-1=furniture words=8 links=1	9
-1=in 0 0	-17
-1=in 0 0 words=0	-41
-1=in 0 0 words=1	-10
-1=in 0 0 words=2	-28
-1=in 0 0 words=3	-4
-1=in 0 0 words=5	6
-1=in 0 0 words=6	-9
-1=in 0 0 words=8	-23
-1=in 0 4	-11
-1=in 0 4 words=0	-24
-1=in 0 4 words=2	-6
-1=in 0 4 words=3	-15
-1=in 0 4 words=4	-7
-1=in 1 0	-3
-1=in 1 0 words=0	-7
-1=in 1 0 words=1	-8
-1=in 1 0 words=3	-9
-1=in 1 0 words=4	-17
-1=in 1 0 words=5	5
-1=in 1 0 words=6	-4
-1=in 1 0 words=8	20
-1=in 1 4 words=0	-19
-1=in 1 4 words=1	-9
-1=in 1 4 words=4	-17
-1=in 2 0	8
-1=in 2 0 words=0	-8
-1=in 2 0 words=2	15
-1=in 2 0 words=3	8
-1=in 2 0 words=4	9
-1=in 2 0 words=5	-5
-1=in 2 0 words=6	16
-1=in 2 0 words=7	-5
-1=in 2 0 words=8	18
-1=in 2 2	27
-1=in 2 3	-7
-1=in 2 4	-39
-1=in 2 4 words=0	-13
-1=in 2 4 words=1	4
-1=in 2 4 words=3	-26
-1=in 2 4 words=5	-19
-1=in 3 0	-15
-1=in 3 0 words=1	18
-1=in 3 0 words=2	22
-1=in 3 0 words=3	6
-1=in 3 0 words=4	21
-1=in 3 0 words=5	-5
-1=in 3 0 words=6	-19
-1=in 3 0 words=7	-5
-1=in 3 0 words=8	-11
-1=in 3 3 words=3	-18
-1=in 3 3 words=4	5
-1=in 3 4	6
-1=in 3 4 words=2	5
-1=in 3 4 words=4	6
-1=in 3 4 words=7	17
-1=in 4 0	15
-1=in 4 0 words=0	10
-1=in 4 0 words=1	-4
-1=in 4 0 words=2	9
-1=in 4 0 words=3	25
-1=in 4 0 words=4	18
-1=in 4 0 words=5	9
-1=in 4 0 words=6	4
-1=in 4 0 words=7	6
-1=in 4 0 words=8	-4
-1=in 4 1	-7
-1=in 4 2	-16
-1=in 4 2 words=0	18
-1=in 4 2 words=3	-9
-1=in 4 2 words=4	-17
-1=in 4 2 words=6	-8
-1=in 4 3	-13
-1=in 4 3 words=3	-15
-1=in 4 3 words=4	3
-1=in 4 4	-28
-1=in 4 4 words=0	-17
-1=in 4 4 words=1	4
-1=in 4 4 words=3	-13
-1=in 4 4 words=4	-31
-1=in 4 4 words=5	-11
-1=in 4 4 words=6	-8
-1=in 4 4 words=7	28
-1=in 5 0	14
-1=in 5 0 words=0	-35
-1=in 5 0 words=2	-17
-1=in 5 0 words=4	17
-1=in 5 0 words=6	6
-1=in 5 0 words=7	18
-1=in 5 0 words=8	15
-1=in 5 1	12
-1=in 5 1 words=0	-10
-1=in 5 1 words=2	-8
-1=in 5 1 words=5	8
-1=in 5 1 words=6	22
-1=in 5 1 words=7	21
-1=in 5 2	20
-1=in 5 2 words=0	8
-1=in 5 2 words=1	8
-1=in 5 2 words=4	-6
-1=in 5 2 words=5	8
-1=in 5 2 words=6	22
-1=in 5 2 words=7	18
-1=in 5 3	-23
-1=in 5 4	-9
-1=in 5 4 words=4	-9
-1=in 5 4 words=5	-21
-1=in 6 0	22
-1=in 6 0 words=0	-27
-1=in 6 0 words=1	4
-1=in 6 0 words=2	10
-1=in 6 0 words=3	9
-1=in 6 0 words=4	-12
-1=in 6 0 words=5	7
-1=in 6 0 words=6	13
-1=in 6 0 words=7	11
-1=in 6 0 words=8	31
-1=in 6 1 words=1	-20
-1=in 6 1 words=2	-10
-1=in 6 1 words=3	-14
-1=in 6 1 words=4	-17
-1=in 6 1 words=5	13
-1=in 6 1 words=6	16
-1=in 6 1 words=7	-6
-1=in 6 2	-7
-1=in 6 2 words=0	-17
-1=in 6 2 words=3	-17
-1=in 6 2 words=4	-11
-1=in 6 2 words=7	14
-1=in 6 3	-10
-1=in 6 3 words=7	3
-1=in 7 0	13
-1=in 7 0 words=3	18
-1=in 7 0 words=4	-17
-1=in 7 0 words=5	12
-1=in 7 0 words=6	6
-1=in 7 0 words=7	9
-1=in 7 0 words=8	4
-1=in 7 1	11
-1=in 7 1 words=0	-6
-1=in 7 1 words=1	-16
-1=in 7 1 words=3	16
-1=in 7 1 words=4	6
-1=in 7 1 words=6	9
-1=in 7 1 words=7	5
-1=in 7 1 words=8	12
-1=in 7 2	-8
-1=in 7 2 words=0	4
-1=in 7 2 words=2	-6
-1=in 7 2 words=4	-11
-1=in 7 2 words=5	-8
-1=in 7 2 words=6	-4
-1=in 7 2 words=8	4
-1=in 7 3	18
-1=in 8 0	21
-1=in 8 0 words=0	3
-1=in 8 0 words=1	5
-1=in 8 0 words=2	-7
-1=in 8 0 words=3	13
-1=in 8 0 words=4	-11
-1=in 8 0 words=5	-9
-1=in 8 0 words=7	7
-1=in 8 0 words=8	27
-1=in 8 1	11
-1=in 8 1 words=0	-5
-1=in 8 1 words=2	15
-1=in 8 1 words=3	10
-1=in 8 1 words=6	3
-1=in 8 1 words=8	32
-1=in 8 2	4
-1=in 8 2 words=7	18
-1=in linked=in	6
-1=in linked=out	-16
-1=out 0 0	-5
-1=out 0 0 words=0	-12
-1=out 0 0 words=1	-27
-1=out 0 0 words=2	-14
-1=out 0 0 words=3	10
-1=out 0 0 words=4	-7
-1=out 0 0 words=7	6
-1=out 0 0 words=8	4
-1=out 0 4 words=0	-77
-1=out 0 4 words=1	-15
-1=out 0 4 words=2	-47
-1=out 0 4 words=5	-14
-1=out 0 4 words=6	6
-1=out 0 4 words=7	4
-1=out 1 0	-11
-1=out 1 0 words=0	-21
-1=out 1 0 words=1	-64
-1=out 1 0 words=2	-13
-1=out 1 0 words=3	6
-1=out 1 0 words=4	-6
-1=out 1 0 words=5	-18
-1=out 1 0 words=6	3
-1=out 1 0 words=7	5
-1=out 1 2	-14
-1=out 1 3 words=1	-46
-1=out 1 4	-38
-1=out 1 4 words=0	-56
-1=out 1 4 words=1	-43
-1=out 1 4 words=2	-14
-1=out 1 4 words=3	-35
-1=out 1 4 words=4	-28
-1=out 1 4 words=5	-38
-1=out 1 4 words=6	-14
-1=out 1 4 words=7	-10
-1=out 2 0	-15
-1=out 2 0 words=0	-42
-1=out 2 0 words=1	-23
-1=out 2 0 words=2	-16
-1=out 2 0 words=3	-3
-1=out 2 0 words=4	-44
-1=out 2 0 words=5	-24
-1=out 2 0 words=6	-12
-1=out 2 0 words=7	12
-1=out 2 0 words=8	6
-1=out 2 2	-19
-1=out 2 2 words=2	-23
-1=out 2 2 words=3	-11
-1=out 2 2 words=4	-10
-1=out 2 3	-20
-1=out 2 3 words=0	8
-1=out 2 3 words=1	-19
-1=out 2 3 words=2	-27
-1=out 2 3 words=3	-29
-1=out 2 3 words=5	-34
-1=out 2 4	-10
-1=out 2 4 words=0	-30
-1=out 2 4 words=1	-23
-1=out 2 4 words=3	-36
-1=out 2 4 words=5	-21
-1=out 2 4 words=6	-13
-1=out 2 4 words=7	15
-1=out 2 4 words=8	22
-1=out 3 0 words=0	-10
-1=out 3 0 words=1	-21
-1=out 3 0 words=3	-13
-1=out 3 0 words=7	10
-1=out 3 0 words=8	-10
-1=out 3 2	8
-1=out 3 2 words=0	-26
-1=out 3 2 words=1	-10
-1=out 3 2 words=2	-5
-1=out 3 2 words=3	-4
-1=out 3 2 words=4	-21
-1=out 3 2 words=5	-7
-1=out 3 2 words=6	4
-1=out 3 2 words=7	18
-1=out 3 3	-20
-1=out 3 3 words=0	-20
-1=out 3 3 words=1	-10
-1=out 3 3 words=2	-31
-1=out 3 3 words=3	-23
-1=out 3 3 words=4	-28
-1=out 3 3 words=5	9
-1=out 3 3 words=6	-8
-1=out 3 3 words=7	-11
-1=out 3 4	-29
-1=out 3 4 words=0	5
-1=out 3 4 words=2	-12
-1=out 3 4 words=3	-14
-1=out 3 4 words=4	-20
-1=out 3 4 words=5	-12
-1=out 3 4 words=6	-16
-1=out 3 4 words=7	-7
-1=out 3 4 words=8	-8
-1=out 4 0	10
-1=out 4 0 words=1	-20
-1=out 4 0 words=2	-18
-1=out 4 0 words=3	-19
-1=out 4 0 words=4	-5
-1=out 4 0 words=5	11
-1=out 4 0 words=6	6
-1=out 4 0 words=7	-7
-1=out 4 0 words=8	13
-1=out 4 1	6
-1=out 4 2 words=0	-26
-1=out 4 2 words=1	-16
-1=out 4 2 words=2	-21
-1=out 4 2 words=3	-23
-1=out 4 2 words=4	-26
-1=out 4 2 words=5	-11
-1=out 4 2 words=7	17
-1=out 4 3	-14
-1=out 4 3 words=0	-10
-1=out 4 3 words=2	-20
-1=out 4 3 words=3	-18
-1=out 4 3 words=4	-10
-1=out 4 3 words=5	-14
-1=out 4 4	-21
-1=out 4 4 words=0	10
-1=out 4 4 words=1	11
-1=out 4 4 words=2	-24
-1=out 4 4 words=3	-11
-1=out 4 4 words=5	-4
-1=out 4 4 words=6	-17
-1=out 4 4 words=7	-7
-1=out 5 0	28
-1=out 5 0 words=1	-33
-1=out 5 0 words=2	-15
-1=out 5 0 words=3	-8
-1=out 5 0 words=4	7
-1=out 5 0 words=5	25
-1=out 5 0 words=6	12
-1=out 5 0 words=7	-4
-1=out 5 0 words=8	17
-1=out 5 1	7
-1=out 5 1 words=0	-8
-1=out 5 1 words=2	-21
-1=out 5 2	5
-1=out 5 2 words=0	4
-1=out 5 2 words=1	-8
-1=out 5 2 words=2	-21
-1=out 5 2 words=3	-22
-1=out 5 2 words=4	-3
-1=out 5 2 words=5	-21
-1=out 5 3	-22
-1=out 5 3 words=0	-12
-1=out 5 3 words=4	-10
-1=out 5 3 words=5	-21
-1=out 5 4	-14
-1=out 5 4 words=0	-4
-1=out 5 4 words=2	-40
-1=out 5 4 words=3	-16
-1=out 5 4 words=4	-8
-1=out 5 4 words=5	-5
-1=out 5 4 words=6	-16
-1=out 5 4 words=7	-14
-1=out 6 0 words=0	-32
-1=out 6 0 words=1	-16
-1=out 6 0 words=2	-36
-1=out 6 0 words=3	-37
-1=out 6 0 words=4	-26
-1=out 6 0 words=5	-6
-1=out 6 1 words=2	-14
-1=out 6 1 words=3	-27
-1=out 6 2	-4
-1=out 6 2 words=0	-14
-1=out 6 2 words=2	-15
-1=out 6 2 words=3	7
-1=out 6 2 words=6	-3
-1=out 6 3	-6
-1=out 6 4	-17
-1=out 6 4 words=0	-13
-1=out 6 4 words=2	-18
-1=out 6 4 words=3	5
-1=out 6 4 words=4	-16
-1=out 6 4 words=5	-8
-1=out 6 4 words=6	-19
-1=out 7 0	7
-1=out 7 0 words=0	-24
-1=out 7 0 words=1	-9
-1=out 7 0 words=2	-21
-1=out 7 0 words=3	-8
-1=out 7 0 words=4	-5
-1=out 7 0 words=5	-19
-1=out 7 0 words=7	14
-1=out 7 1	22
-1=out 7 1 words=0	-39
-1=out 7 1 words=1	-40
-1=out 7 1 words=2	-12
-1=out 7 1 words=3	16
-1=out 7 2 words=1	-12
-1=out 7 2 words=2	-13
-1=out 7 4	-34
-1=out linked=in	22
-1=out linked=out	-15
-1=true heading=false	16
-1=true heading=true	7
-1=words words=0 links=0	-17
-1=words words=0 links=3	29
-1=words words=0 links=4	-15
-1=words words=1 links=2	-10
-1=words words=1 links=3	-10
-1=words words=1 links=4	-34
-1=words words=2 links=0	-4
-1=words words=2 links=2	10
-1=words words=2 links=3	-8
-1=words words=2 links=4	-13
-1=words words=3 links=0	6
-1=words words=3 links=2	-7
-1=words words=3 links=3	-18
-1=words words=3 links=4	-12
-1=words words=4 links=0	20
-1=words words=4 links=2	-3
-1=words words=4 links=3	-19
-1=words words=4 links=4	-31
-1=words words=5 links=0	13
-1=words words=5 links=2	3
-1=words words=5 links=3	-22
-1=words words=5 links=4	-24
-1=words words=6 links=0	13
-1=words words=6 links=3	-11
-1=words words=6 links=4	-26
-1=words words=7 links=0	8
-1=words words=7 links=1	9
-1=words words=7 links=4	-32
-1=words words=8 links=0	9
-1=words words=8 links=1	9
-1=words words=8 links=2	-6
-2=edge	-16
-2=in 0 0	-14
-2=in 0 4	-8
-2=in 1 0	6
-2=in 2 0	22
-2=in 2 3	4
-2=in 2 4	-19
-2=in 3 2	7
-2=in 3 4	6
-2=in 4 0	10
-2=in 4 1	-14
-2=in 4 3	-10
-2=in 4 4	-14
-2=in 5 0	15
-2=in 5 1	-5
-2=in 5 2	10
-2=in 5 3	-5
-2=in 5 4	-12
-2=in 6 0	11
-2=in 6 1	4
-2=in 6 2	3
-2=in 6 3	-12
-2=in 7 0	5
-2=in 7 1	-3
-2=in 7 2	-6
-2=in 7 3	11
-2=in 8 0	7
-2=in 8 1	15
-2=in 8 2	22
-2=out 0 4	7
-2=out 1 0	-9
-2=out 1 2	-10
-2=out 1 3	-5
-2=out 1 4	-35
-2=out 2 2	8
-2=out 2 3	3
-2=out 2 4	-12
-2=out 3 0	5
-2=out 3 2	13
-2=out 3 3	-19
-2=out 3 4	-12
-2=out 4 0	-8
-2=out 4 1	-15
-2=out 4 2	7
-2=out 4 3	-6
-2=out 4 4	-9
-2=out 5 1	3
-2=out 5 3	-14
-2=out 5 4	-18
-2=out 6 1	-7
-2=out 6 2	-6
-2=out 6 4	-50
-2=out 7 1	31
-2=out 7 2	-4
-2=out 7 4	-31
-2=out 8 0	-18
1=edge	-28
1=edge linked=none	-22
1=edge linked=out	-17
1=edge words=0	-14
1=edge words=1	-10
1=edge words=2	-12
1=edge words=3	-17
1=edge words=4	-13
1=edge words=5	-11
1=false heading=true	18
1=furniture words=0 links=0	-39
1=furniture words=0 links=4	-66
1=furniture words=1 links=0	-38
1=furniture words=1 links=4	-21
1=furniture words=2 links=0	-17
1=furniture words=2 links=3	-25
1=furniture words=3 links=0	-25
1=furniture words=3 links=2	-19
1=furniture words=3 links=3	-15
1=furniture words=3 links=4	-10
1=furniture words=4 links=0	-6
1=furniture words=4 links=2	-4
1=furniture words=4 links=3	-19
1=furniture words=4 links=4	-19
1=furniture words=5 links=0	9
1=furniture words=5 links=1	-12
1=furniture words=5 links=2	-11
1=furniture words=5 links=3	-13
1=furniture words=5 links=4	-14
1=furniture words=6 links=0	-12
1=furniture words=6 links=1	5
1=furniture words=6 links=2	-13
1=furniture words=7 links=0	-4
1=furniture words=7 links=1	-7
1=furniture words=7 links=2	-4
1=furniture words=8 links=0	25
1=furniture words=8 links=1	13
1=in 0 0	-25
1=in 0 0 words=0	-39
1=in 0 0 words=1	-11
1=in 0 0 words=3	-19
1=in 0 0 words=5	3
1=in 0 0 words=6	-6
1=in 0 0 words=7	3
1=in 0 0 words=8	-18
1=in 0 4	22
1=in 0 4 words=0	-18
1=in 0 4 words=1	-17
1=in 0 4 words=2	8
1=in 1 0	-5
1=in 1 0 words=0	-9
1=in 1 0 words=1	7
1=in 1 0 words=2	4
1=in 1 0 words=4	-11
1=in 1 0 words=6	-3
1=in 1 0 words=7	-8
1=in 1 0 words=8	11
1=in 1 4	9
1=in 1 4 words=0	-14
1=in 1 4 words=2	-11
1=in 2 0 words=0	-28
1=in 2 0 words=1	24
1=in 2 0 words=2	13
1=in 2 0 words=3	21
1=in 2 0 words=4	4
1=in 2 0 words=5	-8
1=in 2 0 words=6	-19
1=in 2 0 words=7	-5
1=in 2 0 words=8	14
1=in 2 2	29
1=in 2 3	-4
1=in 2 4	-33
1=in 2 4 words=0	-17
1=in 2 4 words=1	-26
1=in 2 4 words=2	-8
1=in 3 0	15
1=in 3 0 words=0	-33
1=in 3 0 words=2	-4
1=in 3 0 words=3	4
1=in 3 0 words=4	21
1=in 3 0 words=5	8
1=in 3 0 words=6	-11
1=in 3 0 words=7	18
1=in 3 0 words=8	27
1=in 3 2	-3
1=in 3 2 words=4	-8
1=in 3 3 words=6	4
1=in 3 3 words=7	7
1=in 3 4	10
1=in 3 4 words=2	-13
1=in 3 4 words=3	-9
1=in 3 4 words=7	14
1=in 4 0	7
1=in 4 0 words=1	-4
1=in 4 0 words=2	23
1=in 4 0 words=3	23
1=in 4 0 words=4	25
1=in 4 0 words=5	8
1=in 4 0 words=6	5
1=in 4 0 words=8	-9
1=in 4 1	26
1=in 4 2 words=4	-5
1=in 4 2 words=7	15
1=in 4 3	-10
1=in 4 3 words=4	-9
1=in 4 3 words=6	-6
1=in 4 4	-8
1=in 4 4 words=2	-12
1=in 4 4 words=4	-9
1=in 4 4 words=5	-13
1=in 4 4 words=7	32
1=in 4 4 words=8	21
1=in 5 0	13
1=in 5 0 words=0	-17
1=in 5 0 words=2	-5
1=in 5 0 words=3	-10
1=in 5 0 words=5	8
1=in 5 0 words=6	8
1=in 5 0 words=7	13
1=in 5 0 words=8	15
1=in 5 1 words=3	12
1=in 5 1 words=6	3
1=in 5 2	14
1=in 5 2 words=0	3
1=in 5 2 words=4	12
1=in 5 2 words=7	32
1=in 5 3	-34
1=in 5 4 words=4	-16
1=in 5 4 words=5	-23
1=in 5 4 words=6	5
1=in 5 4 words=7	21
1=in 6 0	15
1=in 6 0 words=1	14
1=in 6 0 words=2	15
1=in 6 0 words=4	4
1=in 6 0 words=5	11
1=in 6 0 words=6	21
1=in 6 0 words=8	9
1=in 6 1	8
1=in 6 1 words=1	7
1=in 6 1 words=2	16
1=in 6 1 words=3	14
1=in 6 1 words=5	8
1=in 6 1 words=6	21
1=in 6 1 words=8	-5
1=in 6 2 words=0	-15
1=in 6 2 words=1	-14
1=in 6 2 words=3	5
1=in 6 2 words=8	16
1=in 6 3	-8
1=in 7 0	19
1=in 7 0 words=0	12
1=in 7 0 words=1	3
1=in 7 0 words=2	13
1=in 7 0 words=3	-4
1=in 7 0 words=4	-3
1=in 7 0 words=5	9
1=in 7 0 words=6	18
1=in 7 0 words=7	6
1=in 7 0 words=8	14
1=in 7 1	5
1=in 7 1 words=0	12
1=in 7 1 words=2	-12
1=in 7 1 words=3	-6
1=in 7 1 words=5	7
1=in 7 1 words=6	15
1=in 7 1 words=7	12
1=in 7 1 words=8	-7
1=in 7 2	3
1=in 7 2 words=0	-19
1=in 7 2 words=1	-12
1=in 7 2 words=2	-7
1=in 7 2 words=3	-10
1=in 7 2 words=4	10
1=in 7 2 words=6	-4
1=in 7 2 words=7	8
1=in 7 2 words=8	24
1=in 7 3	-3
1=in 8 0	25
1=in 8 0 words=0	17
1=in 8 0 words=1	12
1=in 8 0 words=3	6
1=in 8 0 words=5	12
1=in 8 0 words=6	6
1=in 8 0 words=8	30
1=in 8 1	16
1=in 8 1 words=0	-14
1=in 8 1 words=1	4
1=in 8 1 words=2	-10
1=in 8 1 words=4	4
1=in 8 1 words=5	-11
1=in 8 1 words=7	19
1=in 8 1 words=8	27
1=in 8 2	6
1=in linked=in	11
1=out 0 0	-3
1=out 0 0 words=0	-17
1=out 0 0 words=1	-21
1=out 0 0 words=2	-19
1=out 0 0 words=3	5
1=out 0 0 words=7	4
1=out 0 0 words=8	14
1=out 0 4 words=0	-58
1=out 0 4 words=1	-46
1=out 0 4 words=2	-27
1=out 0 4 words=3	-19
1=out 0 4 words=4	-30
1=out 0 4 words=5	13
1=out 0 4 words=6	13
1=out 0 4 words=7	13
1=out 0 4 words=8	-12
1=out 1 0	-23
1=out 1 0 words=0	-22
1=out 1 0 words=1	-4
1=out 1 0 words=2	-18
1=out 1 0 words=3	7
1=out 1 0 words=4	-6
1=out 1 0 words=5	-10
1=out 1 0 words=6	-13
1=out 1 0 words=7	-15
1=out 1 0 words=8	12
1=out 1 2	-12
1=out 1 3	-12
1=out 1 3 words=1	-51
1=out 1 4	-28
1=out 1 4 words=0	-41
1=out 1 4 words=1	-18
1=out 1 4 words=2	-11
1=out 1 4 words=3	-15
1=out 1 4 words=4	-35
1=out 1 4 words=5	-17
1=out 1 4 words=7	10
1=out 2 0	-16
1=out 2 0 words=0	5
1=out 2 0 words=1	-28
1=out 2 0 words=2	-24
1=out 2 0 words=3	3
1=out 2 0 words=4	-5
1=out 2 0 words=5	-20
1=out 2 0 words=6	-7
1=out 2 0 words=7	-8
1=out 2 0 words=8	-5
1=out 2 2	-10
1=out 2 2 words=2	-9
1=out 2 2 words=3	-14
1=out 2 3	-16
1=out 2 3 words=1	-25
1=out 2 3 words=2	-30
1=out 2 3 words=4	-31
1=out 2 3 words=5	-6
1=out 2 4	-15
1=out 2 4 words=0	-4
1=out 2 4 words=1	-60
1=out 2 4 words=2	-36
1=out 2 4 words=4	-18
1=out 2 4 words=5	6
1=out 2 4 words=6	-9
1=out 2 4 words=7	-13
1=out 3 0	-15
1=out 3 0 words=1	-12
1=out 3 0 words=2	9
1=out 3 0 words=3	-9
1=out 3 0 words=4	-33
1=out 3 0 words=5	-11
1=out 3 0 words=6	-3
1=out 3 0 words=7	5
1=out 3 0 words=8	-4
1=out 3 2	3
1=out 3 2 words=1	7
1=out 3 2 words=2	-16
1=out 3 2 words=3	-21
1=out 3 2 words=4	-29
1=out 3 2 words=5	-13
1=out 3 3	-32
1=out 3 3 words=0	-22
1=out 3 3 words=1	-21
1=out 3 3 words=2	-24
1=out 3 3 words=3	-7
1=out 3 3 words=4	-17
1=out 3 3 words=5	-8
1=out 3 3 words=6	-29
1=out 3 4	-12
1=out 3 4 words=2	-9
1=out 3 4 words=3	-27
1=out 3 4 words=4	-9
1=out 3 4 words=5	-9
1=out 3 4 words=6	-6
1=out 3 4 words=7	7
1=out 4 0	-18
1=out 4 0 words=0	-32
1=out 4 0 words=1	-47
1=out 4 0 words=2	-43
1=out 4 0 words=3	-34
1=out 4 0 words=4	-44
1=out 4 0 words=5	-26
1=out 4 1	-7
1=out 4 2 words=0	5
1=out 4 2 words=1	-24
1=out 4 2 words=3	-19
1=out 4 2 words=4	-5
1=out 4 3 words=2	-12
1=out 4 3 words=3	-17
1=out 4 3 words=4	-16
1=out 4 3 words=5	13
1=out 4 4	-22
1=out 4 4 words=0	8
1=out 4 4 words=2	-20
1=out 4 4 words=3	-33
1=out 4 4 words=5	-15
1=out 4 4 words=7	-14
1=out 5 0 words=1	-18
1=out 5 0 words=2	-35
1=out 5 0 words=3	-25
1=out 5 0 words=4	-14
1=out 5 0 words=5	-18
1=out 5 0 words=6	7
1=out 5 0 words=8	9
1=out 5 1	7
1=out 5 1 words=5	-21
1=out 5 2 words=0	-11
1=out 5 2 words=1	-14
1=out 5 2 words=2	-17
1=out 5 2 words=3	6
1=out 5 2 words=5	10
1=out 5 3	4
1=out 5 3 words=0	-8
1=out 5 3 words=2	-13
1=out 5 3 words=4	6
1=out 5 4	-10
1=out 5 4 words=0	-19
1=out 5 4 words=2	-28
1=out 5 4 words=3	-18
1=out 5 4 words=4	7
1=out 5 4 words=5	-5
1=out 6 0	5
1=out 6 0 words=0	-5
1=out 6 0 words=1	-26
1=out 6 0 words=2	-29
1=out 6 0 words=3	-35
1=out 6 0 words=4	4
1=out 6 0 words=6	7
1=out 6 0 words=7	-6
1=out 6 1	-3
1=out 6 1 words=0	-14
1=out 6 1 words=2	4
1=out 6 1 words=3	-9
1=out 6 1 words=4	4
1=out 6 2 words=0	-8
1=out 6 2 words=1	-10
1=out 6 2 words=2	-15
1=out 6 2 words=3	4
1=out 6 2 words=4	-9
1=out 6 3	8
1=out 6 4	-23
1=out 6 4 words=0	-15
1=out 6 4 words=1	-18
1=out 6 4 words=2	-20
1=out 6 4 words=3	-29
1=out 6 4 words=4	5
1=out 6 4 words=5	-7
1=out 6 4 words=6	-37
1=out 7 0	7
1=out 7 0 words=1	-17
1=out 7 0 words=3	-7
1=out 7 0 words=4	-23
1=out 7 0 words=5	-10
1=out 7 0 words=6	6
1=out 7 0 words=7	13
1=out 7 1	16
1=out 7 1 words=0	-18
1=out 7 1 words=1	-28
1=out 7 1 words=4	15
1=out 7 2	4
1=out 7 4	-17
1=out 8 0	6
1=out linked=in	11
1=out linked=out	-22
1=true heading=false	-11
1=true heading=true	-27
1=words words=0 links=0	-14
1=words words=0 links=3	29
1=words words=0 links=4	-15
1=words words=1 links=0	-4
1=words words=1 links=2	-10
1=words words=1 links=3	-27
1=words words=1 links=4	-34
1=words words=2 links=0	-4
1=words words=2 links=1	5
1=words words=2 links=2	10
1=words words=2 links=4	-25
1=words words=3 links=0	10
1=words words=3 links=2	-5
1=words words=3 links=3	-18
1=words words=3 links=4	-15
1=words words=4 links=0	20
1=words words=4 links=3	-18
1=words words=4 links=4	-34
1=words words=5 links=0	6
1=words words=5 links=2	5
1=words words=5 links=3	-20
1=words words=5 links=4	-20
1=words words=6 links=0	16
1=words words=6 links=3	-7
1=words words=6 links=4	-26
1=words words=7 links=0	8
1=words words=7 links=1	12
1=words words=7 links=4	-34
1=words words=8 links=0	3
1=words words=8 links=1	9
1=words words=8 links=2	-7
2=edge	-33
2=in 0 0	-31
2=in 0 4	6
2=in 1 0	-14
2=in 1 4	-6
2=in 2 0	18
2=in 2 2	10
2=in 2 4	-33
2=in 3 2	-4
2=in 3 4	-9
2=in 4 0	20
2=in 4 1	20
2=in 4 3	8
2=in 4 4	-12
2=in 5 0	22
2=in 5 1	12
2=in 5 2	10
2=in 5 3	-11
2=in 5 4	16
2=in 6 0	17
2=in 6 1	24
2=in 6 2	9
2=in 6 3	-6
2=in 7 0	10
2=in 7 1	9
2=in 7 2	-6
2=in 7 3	3
2=in 8 0	23
2=in 8 1	9
2=in 8 2	7
2=out 0 0	5
2=out 0 4	-8
2=out 1 0	-12
2=out 1 2	-13
2=out 1 3	8
2=out 1 4	-15
2=out 2 0	-14
2=out 2 2	8
2=out 2 3	-12
2=out 2 4	-19
2=out 3 0	-11
2=out 3 2	-15
2=out 3 3	-12
2=out 3 4	8
2=out 4 0	-5
2=out 4 1	-14
2=out 4 2	-13
2=out 4 3	-6
2=out 4 4	-19
2=out 5 0	-26
2=out 5 1	-8
2=out 5 2	-11
2=out 5 3	-11
2=out 5 4	-10
2=out 6 0	-26
2=out 6 1	7
2=out 6 2	-8
2=out 6 3	-8
2=out 6 4	-23
2=out 7 1	30
2=out 7 4	-12
2=out 8 0	-6
2=out 8 1	6
article=in	14
article=in readable=out	46
article=in words=0	8
article=in words=2	9
article=in words=3	18
article=in words=4	9
article=in words=7	12
article=in words=8	9
article=none	5
article=none readable=in	15
article=none readable=out	-45
article=none words=0	-19
article=none words=1	-25
article=none words=2	-22
article=none words=3	-34
article=none words=4	-5
article=none words=6	14
article=none words=7	8
article=none words=8	13
article=other	-59
article=other readable=out	-35
article=other words=0	-36
article=other words=1	-37
article=other words=2	-25
article=other words=3	-53
article=other words=4	-34
article=other words=5	-22
article=other words=6	-39
article=other words=7	-28
article=out	-41
article=out readable=out	-46
article=out words=0	-35
article=out words=1	-7
article=out words=2	-9
article=out words=3	-5
article=out words=4	-43
article=out words=5	-7
article=out words=6	-11
article=out words=7	-23
article=out words=8	-27
at-sign	-37
copyright	-26
date	-46
far:advert	34
far:author	-7
far:body	7
far:comments	-34
far:elsewhere	-37
far:frame	-30
far:labels	-4
far:picture	-19
far:promo	-14
far:sharing	-22
far=aa	-11
far=ab	-7
far=about	-5
far=ac	-5
far=accordion	-19
far=account	-23
far=actions	-47
far=active	-16
far=ad	22
far=ae	-26
far=after	-21
far=align	-39
far=alignment	-19
far=ancestor	-19
far=and	-3
far=app	-8
far=area	7
far=article	9
far=articles	-13
far=aside	-25
far=author	19
far=authors	-36
far=az	-8
far=ba	-10
far=back	-9
far=background	-8
far=banner	-14
far=bar	-15
far=base	-5
far=basic	-27
far=bb	-10
far=bc	13
far=bd	-7
far=be	-3
far=below	21
far=between	4
far=bf	15
far=bg	-22
far=black	32
far=block	-8
far=blog	17
far=body	5
far=border	-9
far=box	-21
far=brand	-50
far=business	5
far=button	-19
far=buttons	-21
far=by	20
far=byline	-39
far=ca	-5
far=card	8
far=carousel	-6
far=category	7
far=cc	-6
far=ccs	-23
far=center	-6
far=centered	-25
far=child	-24
far=children	-37
far=cl	-29
far=clearfix	9
far=closed	12
far=col	-13
far=collapse	-29
far=collapsed	-69
far=collection	18
far=colophon	-20
far=color	6
far=cols	-21
far=column	17
far=columns	-6
far=comment	-10
far=comments	-33
far=compact	-41
far=complementary	-40
far=component	17
far=container	-10
far=contentinfo	-42
far=contents	13
far=contributors	-17
far=controls	-32
far=copy	-28
far=copyright	-9
far=core	25
far=count	-16
far=cta	-28
far=current	6
far=custom	-25
far=da	-9
far=data	6
far=date	-31
far=db	-3
far=dc	-30
far=dd	-21
far=default	-5
far=desktop	-16
far=detail	13
far=df	-21
far=dh	-18
far=dialog	-5
far=display	-42
far=dn	-27
far=down	3
far=drawer	-30
far=drop	-92
far=dropdown	-12
far=dx	7
far=dynamic	-24
far=ea	19
far=ec	23
far=ed	-15
far=editorial	8
far=ee	16
far=el	-19
far=element	-25
far=embed	26
far=en	6
far=enable	6
far=enabled	25
far=entertainment	8
far=entry	-7
far=et	-34
far=even	-28
far=expand	-19
far=extended	-34
far=fade	5
far=false	-4
far=fb	-10
far=fc	-21
far=fd	19
far=fe	-24
far=featured	-9
far=feed	-29
far=ff	-15
far=fixed	45
far=flex	-22
far=fluid	12
far=fo	-37
far=follow	-17
far=font	19
far=footer	-42
far=form	-20
far=format	16
far=four	-27
far=fu	9
far=full	-8
far=fusion	17
far=fw	23
far=gallery	15
far=global	-9
far=gradient	-22
far=gray	-24
far=grey	8
far=grid	-11
far=group	-21
far=grow	4
far=gutter	-10
far=hamburger	-34
far=has	-3
far=head	-13
far=header	-16
far=heading	-10
far=headline	-49
far=height	14
far=hentry	11
far=hero	37
far=hfeed	14
far=hidden	40
far=hide	-9
far=holder	14
far=home	-14
far=horizontal	9
far=hover	-36
far=html	-45
far=icon	9
far=icons	-47
far=id	-16
far=in	-13
far=index	69
far=info	-29
far=inline	-13
far=inner	-6
far=instagram	-17
far=is	-10
far=it	-11
far=item	-19
far=items	-14
far=jc	-15
far=jg	-22
far=jj	-5
far=jk	31
far=js	31
far=jt	-13
far=justify	9
far=jw	-22
far=ke	-31
far=kg	-10
far=ki	8
far=km	-29
far=kp	-13
far=label	24
far=landscape	-40
far=large	-16
far=last	-23
far=latest	-4
far=lead	-6
far=lede	4
far=left	-20
far=lg	20
far=li	-12
far=light	15
far=line	-13
far=link	-22
far=links	-38
far=list	-7
far=listing	9
far=lm	17
far=local	-26
far=login	-21
far=logo	-31
far=margin	31
far=margins	-7
far=masthead	-17
far=max	-17
far=mb	-12
far=md	-21
far=media	4
far=medium	-44
far=mega	-17
far=menu	-5
far=menus	-9
far=meta	14
far=middle	-35
far=mobile	-9
far=modal	-12
far=module	11
far=more	-12
far=most	-24
far=mx	60
far=my	-73
far=nav	-21
far=navbar	-20
far=navigation	-86
far=new	6
far=newsletter	-25
far=next	-39
far=no	18
far=nocontent	-23
far=node	7
far=none	-31
far=odf	-13
far=of	-33
far=on	-3
far=one	18
far=only	-26
far=open	4
far=order	-30
far=out	-17
far=outer	9
far=ov	-15
far=overflow	37
far=overlay	-8
far=padding	-18
far=page	8
far=parent	54
far=photo	-16
far=picks	13
far=pl	-21
far=placement	-13
far=politics	10
far=popular	-23
far=popup	-56
far=pos	-13
far=position	-31
far=post	-28
far=posts	-55
far=premium	53
far=primary	4
far=print	-58
far=ps	-20
far=pt	13
far=publish	12
far=pull	14
far=push	-15
far=px	18
far=py	-21
far=qc	-5
far=rail	-7
far=read	-3
far=recent	35
far=recirc	-37
far=region	11
far=related	-65
far=relative	-51
far=rg	-32
far=rich	-39
far=right	-6
far=rm	-17
far=robots	-34
far=row	-12
far=rt	19
far=sb	69
far=sc	20
far=scroll	-10
far=search	-25
far=secondary	4
far=section	-6
far=shadow	-8
far=share	7
far=sharedaddy	-34
far=sharing	-34
far=show	31
far=side	36
far=sidebar	-27
far=single	4
far=site	25
far=size	-27
far=skin	-24
far=slide	23
far=slider	12
far=sm	28
far=small	-17
far=social	-45
far=space	-39
far=spacing	20
far=sr	-14
far=ss	4
far=st	-10
far=stack	29
far=stacked	-22
far=standard	4
far=start	11
far=static	-13
far=status	12
far=sticky	-11
far=stories	-38
far=story	11
far=stretch	4
far=style	-18
far=styled	22
far=sub	4
far=submenu	-29
far=subnav	-38
far=subscribe	-7
far=subscription	27
far=summary	-5
far=table	-10
far=tablet	24
far=tag	17
far=taxonomy	-43
far=td	-23
far=template	24
far=text	-10
far=tg	-21
far=the	-8
far=theme	9
far=this	-14
far=three	18
far=thumbnail	5
far=title	-31
far=to	8
far=toggle	-11
far=tools	-30
far=top	-25
far=track	-42
far=transform	-34
far=transition	24
far=trending	-21
far=type	31
far=uo	-45
far=up	80
far=uppercase	30
far=us	6
far=user	-20
far=utility	-16
far=vertical	-45
far=video	4
far=view	7
far=viewport	29
far=visible	23
far=vv	15
far=vw	-27
far=wc	33
far=well	13
far=white	3
far=wide	-11
far=widget	-14
far=width	56
far=with	-15
far=wp	-10
far=wrap	-6
far=wrapper	-17
far=xk	40
far=xl	-33
far=xs	19
far=yu	-11
far=zi	-25
far=zone	9
furniture	-47
furniture readable=in	-43
furniture readable=out	-50
heading=at	-67
heading=before	-37
heading=behind	5
heading=none	-4
in=a	-39
in=address	-14
in=article	8
in=aside	-46
in=blockquote	4
in=div	-5
in=fieldset	-15
in=figcaption	-52
in=figure	-61
in=footer	-63
in=form	-48
in=h1	-49
in=h2	21
in=h3	4
in=h5	-32
in=h6	-18
in=header	-5
in=label	-48
in=li	20
in=main	-9
in=nav	-28
in=ol	-5
in=p	8
in=section	7
in=span	-28
in=table	-12
in=tbody	-11
in=td	-9
in=th	-25
in=thead	-7
in=tr	-12
in=ul	22
linked=in	15
linked=in quality=1whole	19
linked=in quality=2whole	26
linked=in quality=3whole	-6
linked=in readable=in	10
linked=in words=0	-19
linked=in words=1	26
linked=in words=2	41
linked=in words=3	28
linked=in words=4	-17
linked=in words=5	-5
linked=in words=7	10
linked=in words=8	14
linked=none readable=in	5
linked=none readable=out	-14
linked=none words=0	-8
linked=none words=1	-17
linked=none words=2	-17
linked=none words=3	-15
linked=none words=5	-5
linked=none words=7	5
linked=none words=8	6
linked=out	-13
linked=out quality=1whole	-3
linked=out quality=2whole	-10
linked=out readable=in	-22
linked=out readable=out	-6
linked=out words=0	-28
linked=out words=1	-16
linked=out words=2	-30
linked=out words=3	-11
linked=out words=4	-15
linked=out words=5	-6
linked=out words=6	-3
linked=out words=7	-12
linked=out words=8	-5
linkedRange=before	9
linkedRange=before readable=out	10
linkedRange=behind	-22
linkedRange=behind readable=in	-6
linkedRange=behind readable=out	-43
linkedRange=first	36
linkedRange=first readable=in	35
linkedRange=inside	5
linkedRange=inside readable=in	4
linkedRange=inside readable=out	-11
linkedRange=just-before	-3
linkedRange=just-before readable=in	-17
linkedRange=just-before readable=out	9
linkedRange=just-behind	-32
linkedRange=just-behind readable=in	-20
linkedRange=just-behind readable=out	-32
linkedRange=last	-11
linkedRange=last readable=in	-13
linkedRange=none readable=in	5
linkedRange=none readable=out	-14
links=0	16
links=1	11
links=2	-8
links=3	-38
links=4	-51
near:advert	-12
near:advert readable=in	-5
near:advert readable=out	-16
near:advert words=0	-5
near:advert words=1	7
near:advert words=2	-8
near:advert words=3	19
near:advert words=5	3
near:advert words=6	-6
near:advert words=7	-7
near:author	-29
near:author readable=in	-16
near:author readable=out	-33
near:author words=0	6
near:author words=1	-6
near:author words=2	-12
near:author words=4	-32
near:author words=6	4
near:author words=7	-22
near:author words=8	-20
near:body	13
near:body readable=in	10
near:body words=0	12
near:body words=2	11
near:body words=3	13
near:body words=4	-13
near:body words=6	10
near:body words=7	10
near:body words=8	6
near:comments	-58
near:comments readable=out	-58
near:comments words=0	-16
near:comments words=1	-32
near:comments words=2	-33
near:comments words=3	-23
near:comments words=4	-39
near:comments words=5	-24
near:comments words=6	-28
near:comments words=7	-26
near:elsewhere	-10
near:elsewhere readable=in	18
near:elsewhere readable=out	-41
near:elsewhere words=0	-8
near:elsewhere words=1	-10
near:elsewhere words=2	-21
near:elsewhere words=3	-33
near:elsewhere words=5	-34
near:elsewhere words=6	9
near:elsewhere words=7	7
near:elsewhere words=8	-11
near:frame	-6
near:frame readable=out	-10
near:frame words=0	-10
near:frame words=1	-37
near:frame words=2	-18
near:frame words=3	-3
near:frame words=4	-21
near:frame words=6	18
near:frame words=7	-30
near:head	4
near:head readable=in	-7
near:head readable=out	13
near:head words=2	-13
near:head words=3	-11
near:head words=4	-18
near:head words=6	12
near:head words=7	18
near:head words=8	19
near:labels	-21
near:labels readable=in	-17
near:labels readable=out	-21
near:labels words=0	-10
near:labels words=1	-7
near:labels words=2	-6
near:labels words=3	-13
near:labels words=4	10
near:labels words=6	-16
near:labels words=7	-16
near:picture	-26
near:picture readable=in	-24
near:picture readable=out	-7
near:picture words=0	-9
near:picture words=1	-5
near:picture words=2	-9
near:picture words=3	12
near:picture words=4	-17
near:picture words=5	-21
near:picture words=7	-9
near:picture words=8	-20
near:promo	-35
near:promo readable=in	-28
near:promo readable=out	-48
near:promo words=0	-25
near:promo words=1	-15
near:promo words=2	-12
near:promo words=3	-25
near:promo words=4	-6
near:promo words=5	-13
near:promo words=6	-5
near:promo words=7	-24
near:promo words=8	-12
near:sharing readable=out	-6
near:sharing words=0	-15
near:sharing words=1	-13
near:sharing words=2	-14
near:sharing words=3	-12
near:sharing words=5	7
near=aa	-5
near=ab	15
near=about	-12
near=above	-14
near=absolute	-23
near=ac	-5
near=accordion	-41
near=account	-23
near=action	-27
near=actions	-20
near=active	14
near=ad	-3
near=ads	-13
near=ae	-5
near=affiliate	4
near=after	-13
near=ai	-8
near=alert	-38
near=align	-7
near=aligncenter	-16
near=all	14
near=ancestor	-10
near=anchor	-15
near=and	-16
near=app	-21
near=ar	-13
near=archive	-26
near=area	-25
near=art	18
near=article	21
near=articles	-47
near=aside	-7
near=asset	22
near=at	19
near=attachment	-32
near=attribution	-7
near=auth	-15
near=author	-18
near=authors	-46
near=auto	-4
near=az	-21
near=ba	6
near=background	-10
near=badge	-25
near=banner	-9
near=bar	-55
near=base	11
near=basic	-25
near=bb	6
near=bc	10
near=bd	-41
near=before	-14
near=below	-34
near=best	-5
near=beta	-20
near=between	-20
near=bf	-26
near=bg	5
near=bi	-6
near=big	-13
near=bio	-32
near=bl	-16
near=black	-32
near=bleed	-12
near=block	37
near=blog	-51
near=blue	-24
near=body	-8
near=bookmark	-21
near=border	-24
near=bottom	-9
near=br	-9
near=brand	-20
near=branding	-14
near=breadcrumb	21
near=breadcrumbs	-28
near=break	-16
near=breaking	5
near=bt	23
near=btn	-25
near=bullet	-22
near=business	-5
near=but	-19
near=button	-34
near=buttons	-67
near=by	-4
near=byline	-43
near=bylines	-37
near=ca	16
near=canvas	20
near=caption	-43
near=card	-43
near=cards	-47
near=carousel	-23
near=cat	15
near=categories	-37
near=category	7
near=cb	18
near=cc	-27
near=cd	12
near=ce	-18
near=cell	-34
near=center	7
near=centered	10
near=cf	5
near=ch	11
near=channel	-33
near=checkbox	-16
near=child	-42
near=children	-32
near=cl	6
near=clamp	-20
near=close	-13
near=closed	-7
near=cloud	-19
near=cm	-31
near=co	-9
near=col	-24
near=collapse	-33
near=collection	17
near=colophon	-18
near=color	-22
near=cols	-21
near=column	9
near=columns	18
near=comment	-53
near=comments	-25
near=commerce	59
near=compact	-25
near=complementary	-32
near=component	30
near=connect	-30
near=consent	-23
near=cont	12
near=contact	-24
near=content	14
near=contentinfo	-11
near=contents	8
near=continer	-7
near=controls	-17
near=cookie	-31
near=cookies	-17
near=copy	-6
near=copyright	-36
near=core	-28
near=count	-24
near=cover	-10
near=credit	-25
near=ct	-29
near=cta	-20
near=culture	-22
near=current	-26
near=cursor	-16
near=custom	16
near=cv	-14
near=cx	31
near=dark	10
near=data	20
near=date	-50
near=dateline	-35
near=dates	-24
near=db	22
near=dc	10
near=dd	-28
near=de	16
near=deck	29
near=default	33
near=dek	10
near=depth	-7
near=desc	11
near=description	15
near=desktop	14
near=detail	22
near=df	-3
near=dh	15
near=dialog	-30
near=disclaimer	-29
near=disclosure	-29
near=display	-32
near=div	-31
near=divider	-26
near=do	8
near=document	28
near=down	-27
near=drawer	-35
near=drop	-15
near=dropdown	-59
near=ds	-47
near=du	-17
near=dv	-13
near=dynamic	9
near=dz	-16
near=ea	18
near=eb	-5
near=ec	13
near=edit	-22
near=edition	-15
near=ee	4
near=ef	5
near=ei	-6
near=element	22
near=ellipsis	-32
near=email	-10
near=embed	4
near=en	-3
near=enabled	25
near=end	-5
near=entertainment	11
near=entry	25
near=error	-22
near=errors	-23
near=es	-8
near=et	23
near=eu	-14
near=event	-37
near=events	-22
near=excerpt	11
near=expand	-15
near=expanded	-19
near=extended	73
near=external	-23
near=extra	-24
near=eyebrow	-28
near=fa	-20
near=facebook	-29
near=fade	-33
near=fb	20
near=fc	-19
near=fd	-22
near=feature	7
near=featured	-25
near=features	-22
near=feed	-30
near=feedback	-14
near=fg	-8
near=field	10
near=fields	-25
near=figure	-22
near=first	-20
near=fixed	-30
near=fj	-21
near=fk	-4
near=flex	9
near=float	-24
near=floating	-14
near=flyout	-25
near=fm	-10
near=follow	-18
near=font	-21
near=foot	-16
near=footer	-76
near=for	9
near=form	-39
near=format	28
near=fp	-48
near=fq	7
near=free	13
near=from	11
near=fs	-21
near=ft	-18
near=full	-8
near=fw	32
near=fz	13
near=gallery	10
near=games	-20
near=gap	10
near=gd	-11
near=ge	9
near=gf	-18
near=gi	-21
near=gj	-12
near=global	-30
near=go	9
near=gr	17
near=gray	-33
near=grey	4
near=grid	-27
near=group	11
near=grow	17
near=gs	-19
near=gt	14
near=gu	-22
near=gy	-4
near=header	14
near=heading	12
near=headlines	-50
near=hed	12
near=height	-22
near=hg	-4
near=hi	-15
near=hidden	-15
near=hide	-18
near=high	-16
near=hj	-13
near=holder	27
near=home	9
near=hover	21
near=ht	-12
near=html	-50
near=hv	-16
near=hy	-36
near=ib	-16
near=ic	-16
near=icon	11
near=icons	-50
near=ie	28
near=iframe	19
near=ij	-11
near=il	-4
near=image	-27
near=img	20
near=info	-24
near=information	-11
near=inline	-17
near=inner	-4
near=input	-19
near=instagram	-18
near=intro	21
near=ip	-8
near=iq	15
near=ir	-41
near=is	14
near=italic	19
near=item	28
near=items	9
near=iv	13
near=jc	-16
near=jg	-20
near=jj	-18
near=jk	-10
near=jp	26
near=jr	-17
near=js	-4
near=justify	-39
near=jw	-18
near=jz	-11
near=kc	-8
near=ke	4
near=kg	-23
near=ki	25
near=km	-13
near=kn	8
near=ko	6
near=kq	-38
near=kr	-9
near=ku	-8
near=ky	-13
near=label	-11
near=landscape	6
near=last	-9
near=latest	-37
near=layout	-6
near=lead	-4
near=leading	-26
near=left	15
near=legal	-19
near=letter	-15
near=level	-27
near=lg	-4
near=lh	11
near=li	6
near=lifestyle	-25
near=light	-30
near=like	-31
near=line	-24
near=link	-27
near=linkedin	-29
near=list	13
near=lists	-34
near=live	-36
near=lo	9
near=load	-13
near=loading	19
near=local	15
near=log	-10
near=logged	-21
near=login	-33
near=logo	-23
near=long	58
near=lp	-9
near=lr	20
near=ls	9
near=lz	-24
near=magazine	-13
near=main	19
near=margin	27
near=masthead	17
near=max	-17
near=mb	-33
near=mc	-17
near=md	-28
near=media	5
near=mega	-61
near=menu	-46
near=menuitem	-47
near=menus	-8
near=message	-31
near=meta	-8
near=metadata	-24
near=mf	9
near=mh	-35
near=middle	-19
near=min	-19
near=mj	13
near=ml	-4
near=mm	-10
near=mobile	-19
near=modal	-25
near=module	-19
near=most	-16
near=mr	12
near=msg	-26
near=mt	-41
near=must	-11
near=mx	-33
near=my	-33
near=name	4
near=nav	-58
near=navbar	-40
near=navigation	-40
near=nb	22
near=network	-16
near=news	25
near=newsletter	-26
near=ng	19
near=nm	9
near=nn	7
near=no	-16
near=nocontent	-29
near=none	-10
near=normal	-4
near=not	19
near=note	-21
near=notice	-14
near=nowrap	-7
near=nu	23
near=nv	11
near=nx	3
near=ob	23
near=object	-59
near=oc	50
near=off	-17
near=offset	6
near=oh	27
near=ok	15
near=ol	17
near=on	-12
near=only	47
near=open	-12
near=opinion	-14
near=option	-30
near=options	-37
near=or	14
near=order	-24
near=os	14
near=ot	-8
near=other	-25
near=out	-11
near=outer	21
near=ov	-5
near=overflow	-43
near=overlay	38
near=padding	-5
near=page	-28
near=pane	-35
near=panel	-15
near=parent	21
near=partner	-28
near=paywall	-22
near=pb	-11
near=pc	14
near=pd	13
near=pg	23
near=photo	-10
near=pi	17
near=pinterest	-23
near=pl	5
near=placeholder	-21
near=placement	8
near=player	-58
near=pm	-8
near=pointer	-27
near=policy	-22
near=politics	11
near=popover	-24
near=popular	-58
near=popup	-41
near=post	4
near=posts	5
near=pp	16
near=pr	17
near=premium	22
near=prev	-27
near=price	-21
near=print	-10
near=privacy	-24
near=product	-16
near=promo	-53
near=ps	8
near=pt	-7
near=pu	-14
near=publish	10
near=published	-32
near=pull	-25
near=push	23
near=pv	11
near=px	-15
near=py	-48
near=qa	15
near=qf	15
near=qm	15
near=quick	-17
near=quote	27
near=rail	8
near=rating	13
near=rb	-9
near=rd	-10
near=re	-10
near=read	12
near=reader	-9
near=recent	-28
near=recirc	-19
near=red	-12
near=reddit	-17
near=region	-14
near=regular	3
near=related	-11
near=relative	-5
near=reply	-17
near=respond	-30
near=responsive	-24
near=review	-23
near=right	7
near=rm	4
near=robots	-26
near=root	7
near=rounded	-17
near=row	20
near=rs	3
near=rss	-47
near=ru	-10
near=rubric	7
near=rw	-18
near=rx	-5
near=save	-19
near=sb	3
near=sc	29
near=screen	-14
near=scroll	30
near=sd	-16
near=search	-16
near=secondary	-13
near=section	-30
near=sections	-37
near=segment	39
near=selected	-13
near=selector	-17
near=separator	-8
near=service	-18
near=settings	-16
near=sf	13
near=sh	6
near=shadow	-16
near=share	-74
near=sharedaddy	-33
near=sharing	-53
near=short	-29
near=show	-11
near=shows	-38
near=shrink	12
near=si	-3
near=side	-10
near=sidebar	-27
near=sign	-15
near=signin	-12
near=signup	-21
near=single	15
near=site	-47
near=size	-25
near=skip	-12
near=slide	3
near=slider	-35
near=slideshow	10
near=slot	-19
near=sm	18
near=small	-6
near=so	-12
near=social	8
near=socials	-10
near=source	-8
near=sp	-15
near=space	-14
near=spacing	-6
near=span	23
near=special	-32
near=sports	9
near=sr	-36
near=ss	17
near=st	3
near=stack	-7
near=standard	26
near=start	12
near=state	-4
near=static	14
near=status	11
near=sticky	-24
near=stories	27
near=stretch	-14
near=style	7
near=styled	12
near=subhead	9
near=subheading	5
near=subheadline	17
near=submenu	-24
near=subnav	-80
near=subscribe	-30
near=subscriber	31
near=subscription	-25
near=success	-14
near=summary	17
near=sv	-18
near=sw	-11
near=sx	-16
near=tab	-14
near=table	-45
near=tablet	35
near=tabpanel	-24
near=tabs	-28
near=tagline	-21
near=target	-3
near=taxonomy	-30
near=td	9
near=terms	-14
near=text	-22
near=textwidget	-33
near=thd	-17
near=the	4
near=theme	43
near=third	-7
near=this	3
near=thread	-10
near=three	4
near=thumbnail	7
near=time	-34
near=timestamp	-34
near=tip	-28
near=title	-18
near=to	12
near=toggle	-17
near=tools	-29
near=tooltip	-31
near=top	6
near=topic	-15
near=topics	-33
near=tr	-21
near=tracking	6
near=transform	-36
near=trending	-47
near=trigger	-17
near=trust	-16
near=tv	-16
near=tw	-9
near=tweet	7
near=twitter	8
near=two	-3
near=type	13
near=ud	-17
near=ui	8
near=ul	-39
near=un	-20
near=undefined	-14
near=under	-3
near=underline	46
near=unit	-31
near=unstyled	-53
near=up	48
near=updated	-19
near=uppercase	-11
near=url	34
near=use	9
near=user	-23
near=utility	-13
near=uz	-6
near=vb	13
near=vcard	-17
near=vertical	-27
near=vh	30
near=view	19
near=visible	-44
near=visually	-6
near=vs	-13
near=vw	5
near=wa	-7
near=weather	-25
near=well	35
near=wf	-9
near=whatsapp	-30
near=white	-50
near=wide	-14
near=widget	-23
near=width	24
near=work	11
near=wrap	-24
near=wrapper	24
near=xg	-34
near=xk	-18
near=xl	6
near=xs	15
near=xxs	-35
near=yd	10
near=yj	-21
near=youtube	-7
near=yp	-6
near=yu	25
near=yw	-12
near=zl	8
near=zp	-16
near=zw	15
place=0	37
place=3	9
place=4	-18
place=5	-38
property=in	31
property=in readable=in	25
property=in readable=out	14
property=in words=0	-4
property=in words=1	-25
property=in words=2	-4
property=in words=3	16
property=in words=6	6
property=in words=7	47
property=in words=8	23
property=none	-5
property=none readable=out	-8
property=none words=0	-9
property=none words=1	-4
property=none words=2	-11
property=none words=3	-10
property=none words=4	-11
property=none words=6	3
property=none words=8	5
property=out	-49
property=out readable=in	-21
property=out readable=out	-42
property=out words=0	-43
property=out words=1	-61
property=out words=2	-23
property=out words=3	-50
property=out words=4	-9
property=out words=5	-19
property=out words=6	-36
property=out words=7	-37
quotation	18
readable=in	4
readable=in links=0	18
readable=in links=1	6
readable=in links=2	-6
readable=in links=3	-34
readable=in links=4	-48
readable=in tag=blockquote	-17
readable=in tag=div	-39
readable=in tag=figcaption	-24
readable=in tag=h1	4
readable=in tag=h3	5
readable=in tag=h4	9
readable=in tag=li	49
readable=in tag=p	7
readable=in tag=td	-20
readable=in words=0	-4
readable=in words=1	3
readable=in words=2	3
readable=in words=4	-11
readable=in words=5	-8
readable=in words=7	8
readable=in words=8	12
readable=out	-9
readable=out links=0	-11
readable=out links=1	18
readable=out links=3	-20
readable=out links=4	-16
readable=out tag=address	-18
readable=out tag=article	-23
readable=out tag=aside	-17
readable=out tag=blockquote	13
readable=out tag=body	-29
readable=out tag=div	-34
readable=out tag=fieldset	-11
readable=out tag=figcaption	-38
readable=out tag=footer	-15
readable=out tag=form	-21
readable=out tag=h1	-66
readable=out tag=h2	27
readable=out tag=h4	-22
readable=out tag=h5	-30
readable=out tag=h6	-7
readable=out tag=header	-30
readable=out tag=li	16
readable=out tag=nav	-20
readable=out tag=section	-19
readable=out tag=td	-79
readable=out words=0	-20
readable=out words=1	-36
readable=out words=2	-24
readable=out words=3	-14
readable=out words=5	8
readable=out words=7	-4
readable=out words=8	-10
readableRange=before	7
readableRange=before words=0	-18
readableRange=before words=1	-62
readableRange=before words=2	-25
readableRange=before words=3	-12
readableRange=before words=5	10
readableRange=before words=6	16
readableRange=before words=7	7
readableRange=behind	-48
readableRange=behind words=0	-23
readableRange=behind words=1	-27
readableRange=behind words=2	3
readableRange=behind words=3	10
readableRange=behind words=4	-42
readableRange=behind words=5	-58
readableRange=behind words=6	-48
readableRange=behind words=7	-3
readableRange=behind words=8	-5
readableRange=first	25
readableRange=first words=5	-9
readableRange=first words=6	11
readableRange=first words=7	29
readableRange=first words=8	17
readableRange=inside	12
readableRange=inside words=0	-7
readableRange=inside words=2	8
readableRange=inside words=3	13
readableRange=inside words=4	6
readableRange=inside words=5	8
readableRange=inside words=6	5
readableRange=inside words=7	4
readableRange=inside words=8	10
readableRange=just-before	-8
readableRange=just-before words=1	-24
readableRange=just-before words=2	-10
readableRange=just-before words=3	-34
readableRange=just-before words=4	-6
readableRange=just-before words=5	21
readableRange=just-before words=6	14
readableRange=just-before words=7	-6
readableRange=just-behind	-24
readableRange=just-behind words=0	-12
readableRange=just-behind words=2	-15
readableRange=just-behind words=3	-17
readableRange=just-behind words=4	-16
readableRange=just-behind words=6	-30
readableRange=just-behind words=7	-18
readableRange=last	-28
readableRange=last words=5	-15
readableRange=last words=6	-21
readableRange=last words=7	-8
readableRange=last words=8	-4
repeated	-51
shape=capital-colon	-3
shape=capital-colon words=0	-32
shape=capital-colon words=1	-24
shape=capital-colon words=2	-8
shape=capital-colon words=3	-13
shape=capital-colon words=4	-9
shape=capital-colon words=5	17
shape=capital-colon words=6	22
shape=capital-colon words=7	7
shape=capital-open	-35
shape=capital-open words=0	4
shape=capital-open words=1	-11
shape=capital-open words=2	-14
shape=capital-open words=3	-21
shape=capital-open words=4	-17
shape=capital-open words=5	-20
shape=capital-open words=6	-18
shape=capital-open words=8	7
shape=capital-stop	12
shape=capital-stop words=0	-22
shape=capital-stop words=1	-5
shape=capital-stop words=2	-12
shape=capital-stop words=3	-8
shape=capital-stop words=4	-5
shape=capital-stop words=5	8
shape=capital-stop words=6	10
shape=capital-stop words=7	6
shape=capital-stop words=8	9
shape=no-letters	-79
shape=no-letters words=0	-78
shape=no-letters words=1	-14
shape=no-letters words=2	-29
shape=other-colon	12
shape=other-open	20
shape=other-open words=1	13
shape=other-open words=2	4
shape=other-open words=3	27
shape=other-open words=4	27
shape=other-open words=5	-4
shape=other-stop	7
shape=other-stop words=3	10
shape=other-stop words=5	-8
shape=other-stop words=6	-8
shape=other-stop words=7	17
shape=small-colon	-52
shape=small-open	-3
shape=small-open words=0	7
shape=small-open words=1	-4
shape=small-open words=3	-10
shape=small-open words=4	-18
shape=upper-colon	-12
shape=upper-open	-19
shape=upper-open words=0	-13
shape=upper-open words=1	-12
shape=upper-open words=2	-7
shape=upper-open words=4	-8
shape=upper-stop	29
shape=upper-stop words=0	-20
share=0	-32
share=0 readable=in	-32
share=0 readable=out	-5
share=1	-28
share=1 readable=in	-32
share=1 readable=out	7
share=2 readable=in	13
share=2 readable=out	-32
share=3	36
share=3 readable=in	40
share=3 readable=out	-44
share=4	28
share=4 readable=in	29
share=4 readable=out	-14
siblings=0	-22
siblings=0 links=0	-19
siblings=0 links=3	-19
siblings=1	-32
siblings=1 links=0	-21
siblings=1 links=2	-44
siblings=2 links=0	9
siblings=2 links=2	-17
siblings=3	-5
siblings=3 links=0	11
siblings=3 links=1	-23
siblings=3 links=2	-16
siblings=3 links=3	-8
siblings=4	22
siblings=4 links=0	29
siblings=4 links=1	9
siblings=4 links=2	-12
siblings=4 links=3	-24
siblings=5	22
siblings=5 links=0	14
siblings=5 links=1	35
siblings=5 links=3	-87
tag=address	-18
tag=article	-24
tag=aside	-17
tag=aside words=0	-18
tag=blockquote words=3	-12
tag=body	-29
tag=body words=2	-24
tag=div	-53
tag=div words=0	-47
tag=div words=1	-33
tag=div words=2	-43
tag=div words=3	-31
tag=div words=4	-49
tag=div words=5	-23
tag=div words=7	-10
tag=div words=8	-15
tag=fieldset	-11
tag=figcaption	-28
tag=figcaption words=0	-26
tag=figcaption words=1	-37
tag=figcaption words=2	-36
tag=figcaption words=3	-13
tag=figcaption words=4	-32
tag=figcaption words=5	-7
tag=figcaption words=6	-11
tag=figcaption words=7	-16
tag=footer	-15
tag=form	-21
tag=form words=0	-6
tag=form words=1	-13
tag=form words=4	-14
tag=h1	-49
tag=h1 words=0	-7
tag=h1 words=1	-17
tag=h1 words=2	-17
tag=h1 words=3	-21
tag=h1 words=4	-43
tag=h1 words=5	-26
tag=h2	21
tag=h2 words=0	7
tag=h2 words=2	13
tag=h2 words=3	14
tag=h2 words=4	8
tag=h2 words=5	5
tag=h2 words=6	8
tag=h3	5
tag=h3 words=0	29
tag=h3 words=1	23
tag=h3 words=2	-10
tag=h3 words=3	38
tag=h3 words=4	15
tag=h3 words=5	-22
tag=h3 words=6	-14
tag=h4 words=0	7
tag=h4 words=1	-24
tag=h4 words=2	13
tag=h4 words=4	-11
tag=h4 words=5	-4
tag=h5	-32
tag=h5 words=0	-6
tag=h5 words=1	-23
tag=h5 words=2	-18
tag=h5 words=3	-38
tag=h5 words=4	-35
tag=h5 words=5	-27
tag=h6	-18
tag=h6 words=0	-15
tag=h6 words=1	-16
tag=h6 words=2	-19
tag=header	-30
tag=header words=0	-13
tag=header words=1	-12
tag=header words=2	-12
tag=header words=3	-26
tag=li	40
tag=li words=0	-68
tag=li words=2	24
tag=li words=3	31
tag=li words=4	32
tag=li words=5	18
tag=li words=6	8
tag=nav	-22
tag=nav words=0	-13
tag=nav words=2	-14
tag=p	8
tag=p words=0	16
tag=p words=3	-19
tag=p words=4	-10
tag=p words=5	6
tag=p words=7	7
tag=p words=8	10
tag=section	13
tag=section words=0	-16
tag=section words=1	-15
tag=section words=2	5
tag=section words=3	-24
tag=section words=4	-3
tag=td	-27
tag=td words=0	-64
tag=td words=1	-13
tag=td words=2	-12
tag=td words=3	-47
tag=th	-34
tag=th words=0	-19
tag=th words=1	-23
tag=ul	7
title words=0	-10
title words=1	-5
title words=2	14
title words=3	-10
title words=4	-42
title words=5	-38
title words=6	-20
wide=0 words=0	-43
wide=0 words=1	-60
wide=0 words=2	-21
wide=0 words=3	-20
wide=0 words=4	-26
wide=0 words=5	-12
wide=0 words=6	-25
wide=0 words=7	-13
wide=0 words=8	15
wide=1 words=0	10
wide=1 words=1	41
wide=1 words=2	5
wide=1 words=3	-4
wide=1 words=4	12
wide=1 words=5	7
wide=1 words=6	-9
wide=1 words=7	-17
wide=1 words=8	-34
wide=2 words=0	10
wide=2 words=1	-5
wide=2 words=2	-11
wide=2 words=3	9
wide=2 words=4	-8
wide=2 words=5	-23
wide=2 words=7	-5
wide=2 words=8	14
wide=3 words=1	18
wide=3 words=2	-5
wide=3 words=3	3
wide=3 words=4	-8
wide=3 words=6	15
wide=3 words=7	10
wide=3 words=8	23
wide=4 words=0	8
wide=4 words=1	11
wide=4 words=2	8
wide=4 words=6	10
wide=4 words=7	23
wide=4 words=8	19
words=0	-11
words=0 links=0	-18
words=0 links=3	29
words=0 links=4	-19
words=1	-13
words=1 links=0	-6
words=1 links=2	-10
words=1 links=3	-14
words=1 links=4	-36
words=2	-11
words=2 links=0	-7
words=2 links=1	5
words=2 links=2	10
words=2 links=3	-8
words=2 links=4	-14
words=3	-9
words=3 links=0	3
words=3 links=2	-7
words=3 links=3	-20
words=3 links=4	-15
words=4	-10
words=4 links=0	18
words=4 links=2	-5
words=4 links=3	-21
words=4 links=4	-37
words=5 links=0	9
words=5 links=1	-6
words=5 links=3	-22
words=5 links=4	-22
words=6 links=0	8
words=6 links=2	-5
words=6 links=3	-11
words=6 links=4	-27
words=7	8
words=7 links=0	6
words=7 links=1	8
words=7 links=4	-34
words=8	10
words=8 links=0	8
words=8 links=1	11
words=8 links=2	-4
`

export const BODY_WEIGHTS: BodyWeights = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, number] => {
      const at = line.indexOf('\t')
      return [line.slice(0, at), Number(line.slice(at + 1)) / 100]
    }),
)
