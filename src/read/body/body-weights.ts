/** Weights of an article's blocks, made by scripts/train/body.ts: see docs/models/article-body.md. */
export const BODY_LINES = `
	at-sign -37	copyright -26	date -46	far:advert 34	far:author -7	far:body 7	far:comments -34	far:elsewhere -37
	far:frame -30	far:labels -4	far:picture -19	far:promo -14	far:sharing -22	furniture -47	near:advert -12	near:author -29
	near:body 13	near:comments -58	near:elsewhere -10	near:frame -6	near:head 4	near:labels -21	near:picture -26
	near:promo -35	quotation 18	repeated -51
-1=	edge -45	edge linked=none -37	edge linked=out -30	edge words=0 -23	edge words=1 -18	edge words=2 -42
-1=	edge words=3 -10	edge words=4 -24	edge words=5 -20	false heading=false -8	false heading=true 4
-1=	furniture words=0 links=0 -18	furniture words=0 links=4 -68	furniture words=1 links=0 -22
-1=	furniture words=1 links=4 -53	furniture words=2 links=0 -17	furniture words=2 links=3 -18
-1=	furniture words=2 links=4 -81	furniture words=3 links=0 -9	furniture words=3 links=2 -6
-1=	furniture words=3 links=4 -45	furniture words=4 links=0 -10	furniture words=4 links=2 -9
-1=	furniture words=4 links=3 -14	furniture words=4 links=4 -41	furniture words=5 links=0 -10
-1=	furniture words=5 links=1 -11	furniture words=5 links=2 -6	furniture words=5 links=4 -9
-1=	furniture words=6 links=0 -11	furniture words=6 links=1 -9	furniture words=6 links=2 -11
-1=	furniture words=6 links=4 -13	furniture words=7 links=0 -7	furniture words=8 links=1 9	in 0 0 -17	in 0 0 words=0 -41
-1=	in 0 0 words=1 -10	in 0 0 words=2 -28	in 0 0 words=3 -4	in 0 0 words=5 6	in 0 0 words=6 -9	in 0 0 words=8 -23
-1=	in 0 4 -11	in 0 4 words=0 -24	in 0 4 words=2 -6	in 0 4 words=3 -15	in 0 4 words=4 -7	in 1 0 -3	in 1 0 words=0 -7
-1=	in 1 0 words=1 -8	in 1 0 words=3 -9	in 1 0 words=4 -17	in 1 0 words=5 5	in 1 0 words=6 -4	in 1 0 words=8 20
-1=	in 1 4 words=0 -19	in 1 4 words=1 -9	in 1 4 words=4 -17	in 2 0 8	in 2 0 words=0 -8	in 2 0 words=2 15
-1=	in 2 0 words=3 8	in 2 0 words=4 9	in 2 0 words=5 -5	in 2 0 words=6 16	in 2 0 words=7 -5	in 2 0 words=8 18	in 2 2 27
-1=	in 2 3 -7	in 2 4 -39	in 2 4 words=0 -13	in 2 4 words=1 4	in 2 4 words=3 -26	in 2 4 words=5 -19	in 3 0 -15
-1=	in 3 0 words=1 18	in 3 0 words=2 22	in 3 0 words=3 6	in 3 0 words=4 21	in 3 0 words=5 -5	in 3 0 words=6 -19
-1=	in 3 0 words=7 -5	in 3 0 words=8 -11	in 3 3 words=3 -18	in 3 3 words=4 5	in 3 4 6	in 3 4 words=2 5	in 3 4 words=4 6
-1=	in 3 4 words=7 17	in 4 0 15	in 4 0 words=0 10	in 4 0 words=1 -4	in 4 0 words=2 9	in 4 0 words=3 25	in 4 0 words=4 18
-1=	in 4 0 words=5 9	in 4 0 words=6 4	in 4 0 words=7 6	in 4 0 words=8 -4	in 4 1 -7	in 4 2 -16	in 4 2 words=0 18
-1=	in 4 2 words=3 -9	in 4 2 words=4 -17	in 4 2 words=6 -8	in 4 3 -13	in 4 3 words=3 -15	in 4 3 words=4 3	in 4 4 -28
-1=	in 4 4 words=0 -17	in 4 4 words=1 4	in 4 4 words=3 -13	in 4 4 words=4 -31	in 4 4 words=5 -11	in 4 4 words=6 -8
-1=	in 4 4 words=7 28	in 5 0 14	in 5 0 words=0 -35	in 5 0 words=2 -17	in 5 0 words=4 17	in 5 0 words=6 6
-1=	in 5 0 words=7 18	in 5 0 words=8 15	in 5 1 12	in 5 1 words=0 -10	in 5 1 words=2 -8	in 5 1 words=5 8
-1=	in 5 1 words=6 22	in 5 1 words=7 21	in 5 2 20	in 5 2 words=0 8	in 5 2 words=1 8	in 5 2 words=4 -6	in 5 2 words=5 8
-1=	in 5 2 words=6 22	in 5 2 words=7 18	in 5 3 -23	in 5 4 -9	in 5 4 words=4 -9	in 5 4 words=5 -21	in 6 0 22
-1=	in 6 0 words=0 -27	in 6 0 words=1 4	in 6 0 words=2 10	in 6 0 words=3 9	in 6 0 words=4 -12	in 6 0 words=5 7
-1=	in 6 0 words=6 13	in 6 0 words=7 11	in 6 0 words=8 31	in 6 1 words=1 -20	in 6 1 words=2 -10	in 6 1 words=3 -14
-1=	in 6 1 words=4 -17	in 6 1 words=5 13	in 6 1 words=6 16	in 6 1 words=7 -6	in 6 2 -7	in 6 2 words=0 -17
-1=	in 6 2 words=3 -17	in 6 2 words=4 -11	in 6 2 words=7 14	in 6 3 -10	in 6 3 words=7 3	in 7 0 13	in 7 0 words=3 18
-1=	in 7 0 words=4 -17	in 7 0 words=5 12	in 7 0 words=6 6	in 7 0 words=7 9	in 7 0 words=8 4	in 7 1 11	in 7 1 words=0 -6
-1=	in 7 1 words=1 -16	in 7 1 words=3 16	in 7 1 words=4 6	in 7 1 words=6 9	in 7 1 words=7 5	in 7 1 words=8 12	in 7 2 -8
-1=	in 7 2 words=0 4	in 7 2 words=2 -6	in 7 2 words=4 -11	in 7 2 words=5 -8	in 7 2 words=6 -4	in 7 2 words=8 4	in 7 3 18
-1=	in 8 0 21	in 8 0 words=0 3	in 8 0 words=1 5	in 8 0 words=2 -7	in 8 0 words=3 13	in 8 0 words=4 -11	in 8 0 words=5 -9
-1=	in 8 0 words=7 7	in 8 0 words=8 27	in 8 1 11	in 8 1 words=0 -5	in 8 1 words=2 15	in 8 1 words=3 10	in 8 1 words=6 3
-1=	in 8 1 words=8 32	in 8 2 4	in 8 2 words=7 18	in linked=in 6	in linked=out -16	out 0 0 -5	out 0 0 words=0 -12
-1=	out 0 0 words=1 -27	out 0 0 words=2 -14	out 0 0 words=3 10	out 0 0 words=4 -7	out 0 0 words=7 6	out 0 0 words=8 4
-1=	out 0 4 words=0 -77	out 0 4 words=1 -15	out 0 4 words=2 -47	out 0 4 words=5 -14	out 0 4 words=6 6	out 0 4 words=7 4
-1=	out 1 0 -11	out 1 0 words=0 -21	out 1 0 words=1 -64	out 1 0 words=2 -13	out 1 0 words=3 6	out 1 0 words=4 -6
-1=	out 1 0 words=5 -18	out 1 0 words=6 3	out 1 0 words=7 5	out 1 2 -14	out 1 3 words=1 -46	out 1 4 -38
-1=	out 1 4 words=0 -56	out 1 4 words=1 -43	out 1 4 words=2 -14	out 1 4 words=3 -35	out 1 4 words=4 -28
-1=	out 1 4 words=5 -38	out 1 4 words=6 -14	out 1 4 words=7 -10	out 2 0 -15	out 2 0 words=0 -42	out 2 0 words=1 -23
-1=	out 2 0 words=2 -16	out 2 0 words=3 -3	out 2 0 words=4 -44	out 2 0 words=5 -24	out 2 0 words=6 -12
-1=	out 2 0 words=7 12	out 2 0 words=8 6	out 2 2 -19	out 2 2 words=2 -23	out 2 2 words=3 -11	out 2 2 words=4 -10
-1=	out 2 3 -20	out 2 3 words=0 8	out 2 3 words=1 -19	out 2 3 words=2 -27	out 2 3 words=3 -29	out 2 3 words=5 -34
-1=	out 2 4 -10	out 2 4 words=0 -30	out 2 4 words=1 -23	out 2 4 words=3 -36	out 2 4 words=5 -21	out 2 4 words=6 -13
-1=	out 2 4 words=7 15	out 2 4 words=8 22	out 3 0 words=0 -10	out 3 0 words=1 -21	out 3 0 words=3 -13	out 3 0 words=7 10
-1=	out 3 0 words=8 -10	out 3 2 8	out 3 2 words=0 -26	out 3 2 words=1 -10	out 3 2 words=2 -5	out 3 2 words=3 -4
-1=	out 3 2 words=4 -21	out 3 2 words=5 -7	out 3 2 words=6 4	out 3 2 words=7 18	out 3 3 -20	out 3 3 words=0 -20
-1=	out 3 3 words=1 -10	out 3 3 words=2 -31	out 3 3 words=3 -23	out 3 3 words=4 -28	out 3 3 words=5 9	out 3 3 words=6 -8
-1=	out 3 3 words=7 -11	out 3 4 -29	out 3 4 words=0 5	out 3 4 words=2 -12	out 3 4 words=3 -14	out 3 4 words=4 -20
-1=	out 3 4 words=5 -12	out 3 4 words=6 -16	out 3 4 words=7 -7	out 3 4 words=8 -8	out 4 0 10	out 4 0 words=1 -20
-1=	out 4 0 words=2 -18	out 4 0 words=3 -19	out 4 0 words=4 -5	out 4 0 words=5 11	out 4 0 words=6 6	out 4 0 words=7 -7
-1=	out 4 0 words=8 13	out 4 1 6	out 4 2 words=0 -26	out 4 2 words=1 -16	out 4 2 words=2 -21	out 4 2 words=3 -23
-1=	out 4 2 words=4 -26	out 4 2 words=5 -11	out 4 2 words=7 17	out 4 3 -14	out 4 3 words=0 -10	out 4 3 words=2 -20
-1=	out 4 3 words=3 -18	out 4 3 words=4 -10	out 4 3 words=5 -14	out 4 4 -21	out 4 4 words=0 10	out 4 4 words=1 11
-1=	out 4 4 words=2 -24	out 4 4 words=3 -11	out 4 4 words=5 -4	out 4 4 words=6 -17	out 4 4 words=7 -7	out 5 0 28
-1=	out 5 0 words=1 -33	out 5 0 words=2 -15	out 5 0 words=3 -8	out 5 0 words=4 7	out 5 0 words=5 25	out 5 0 words=6 12
-1=	out 5 0 words=7 -4	out 5 0 words=8 17	out 5 1 7	out 5 1 words=0 -8	out 5 1 words=2 -21	out 5 2 5	out 5 2 words=0 4
-1=	out 5 2 words=1 -8	out 5 2 words=2 -21	out 5 2 words=3 -22	out 5 2 words=4 -3	out 5 2 words=5 -21	out 5 3 -22
-1=	out 5 3 words=0 -12	out 5 3 words=4 -10	out 5 3 words=5 -21	out 5 4 -14	out 5 4 words=0 -4	out 5 4 words=2 -40
-1=	out 5 4 words=3 -16	out 5 4 words=4 -8	out 5 4 words=5 -5	out 5 4 words=6 -16	out 5 4 words=7 -14
-1=	out 6 0 words=0 -32	out 6 0 words=1 -16	out 6 0 words=2 -36	out 6 0 words=3 -37	out 6 0 words=4 -26
-1=	out 6 0 words=5 -6	out 6 1 words=2 -14	out 6 1 words=3 -27	out 6 2 -4	out 6 2 words=0 -14	out 6 2 words=2 -15
-1=	out 6 2 words=3 7	out 6 2 words=6 -3	out 6 3 -6	out 6 4 -17	out 6 4 words=0 -13	out 6 4 words=2 -18
-1=	out 6 4 words=3 5	out 6 4 words=4 -16	out 6 4 words=5 -8	out 6 4 words=6 -19	out 7 0 7	out 7 0 words=0 -24
-1=	out 7 0 words=1 -9	out 7 0 words=2 -21	out 7 0 words=3 -8	out 7 0 words=4 -5	out 7 0 words=5 -19	out 7 0 words=7 14
-1=	out 7 1 22	out 7 1 words=0 -39	out 7 1 words=1 -40	out 7 1 words=2 -12	out 7 1 words=3 16	out 7 2 words=1 -12
-1=	out 7 2 words=2 -13	out 7 4 -34	out linked=in 22	out linked=out -15	true heading=false 16	true heading=true 7
-1=	words words=0 links=0 -17	words words=0 links=3 29	words words=0 links=4 -15	words words=1 links=2 -10
-1=	words words=1 links=3 -10	words words=1 links=4 -34	words words=2 links=0 -4	words words=2 links=2 10
-1=	words words=2 links=3 -8	words words=2 links=4 -13	words words=3 links=0 6	words words=3 links=2 -7
-1=	words words=3 links=3 -18	words words=3 links=4 -12	words words=4 links=0 20	words words=4 links=2 -3
-1=	words words=4 links=3 -19	words words=4 links=4 -31	words words=5 links=0 13	words words=5 links=2 3
-1=	words words=5 links=3 -22	words words=5 links=4 -24	words words=6 links=0 13	words words=6 links=3 -11
-1=	words words=6 links=4 -26	words words=7 links=0 8	words words=7 links=1 9	words words=7 links=4 -32
-1=	words words=8 links=0 9	words words=8 links=1 9	words words=8 links=2 -6
-2=	edge -16	in 0 0 -14	in 0 4 -8	in 1 0 6	in 2 0 22	in 2 3 4	in 2 4 -19	in 3 2 7	in 3 4 6	in 4 0 10	in 4 1 -14
-2=	in 4 3 -10	in 4 4 -14	in 5 0 15	in 5 1 -5	in 5 2 10	in 5 3 -5	in 5 4 -12	in 6 0 11	in 6 1 4	in 6 2 3	in 6 3 -12
-2=	in 7 0 5	in 7 1 -3	in 7 2 -6	in 7 3 11	in 8 0 7	in 8 1 15	in 8 2 22	out 0 4 7	out 1 0 -9	out 1 2 -10	out 1 3 -5
-2=	out 1 4 -35	out 2 2 8	out 2 3 3	out 2 4 -12	out 3 0 5	out 3 2 13	out 3 3 -19	out 3 4 -12	out 4 0 -8	out 4 1 -15
-2=	out 4 2 7	out 4 3 -6	out 4 4 -9	out 5 1 3	out 5 3 -14	out 5 4 -18	out 6 1 -7	out 6 2 -6	out 6 4 -50	out 7 1 31
-2=	out 7 2 -4	out 7 4 -31	out 8 0 -18
1=	edge -28	edge linked=none -22	edge linked=out -17	edge words=0 -14	edge words=1 -10	edge words=2 -12	edge words=3 -17
1=	edge words=4 -13	edge words=5 -11	false heading=true 18	furniture words=0 links=0 -39	furniture words=0 links=4 -66
1=	furniture words=1 links=0 -38	furniture words=1 links=4 -21	furniture words=2 links=0 -17
1=	furniture words=2 links=3 -25	furniture words=3 links=0 -25	furniture words=3 links=2 -19
1=	furniture words=3 links=3 -15	furniture words=3 links=4 -10	furniture words=4 links=0 -6	furniture words=4 links=2 -4
1=	furniture words=4 links=3 -19	furniture words=4 links=4 -19	furniture words=5 links=0 9	furniture words=5 links=1 -12
1=	furniture words=5 links=2 -11	furniture words=5 links=3 -13	furniture words=5 links=4 -14
1=	furniture words=6 links=0 -12	furniture words=6 links=1 5	furniture words=6 links=2 -13	furniture words=7 links=0 -4
1=	furniture words=7 links=1 -7	furniture words=7 links=2 -4	furniture words=8 links=0 25	furniture words=8 links=1 13
1=	in 0 0 -25	in 0 0 words=0 -39	in 0 0 words=1 -11	in 0 0 words=3 -19	in 0 0 words=5 3	in 0 0 words=6 -6
1=	in 0 0 words=7 3	in 0 0 words=8 -18	in 0 4 22	in 0 4 words=0 -18	in 0 4 words=1 -17	in 0 4 words=2 8	in 1 0 -5
1=	in 1 0 words=0 -9	in 1 0 words=1 7	in 1 0 words=2 4	in 1 0 words=4 -11	in 1 0 words=6 -3	in 1 0 words=7 -8
1=	in 1 0 words=8 11	in 1 4 9	in 1 4 words=0 -14	in 1 4 words=2 -11	in 2 0 words=0 -28	in 2 0 words=1 24
1=	in 2 0 words=2 13	in 2 0 words=3 21	in 2 0 words=4 4	in 2 0 words=5 -8	in 2 0 words=6 -19	in 2 0 words=7 -5
1=	in 2 0 words=8 14	in 2 2 29	in 2 3 -4	in 2 4 -33	in 2 4 words=0 -17	in 2 4 words=1 -26	in 2 4 words=2 -8	in 3 0 15
1=	in 3 0 words=0 -33	in 3 0 words=2 -4	in 3 0 words=3 4	in 3 0 words=4 21	in 3 0 words=5 8	in 3 0 words=6 -11
1=	in 3 0 words=7 18	in 3 0 words=8 27	in 3 2 -3	in 3 2 words=4 -8	in 3 3 words=6 4	in 3 3 words=7 7	in 3 4 10
1=	in 3 4 words=2 -13	in 3 4 words=3 -9	in 3 4 words=7 14	in 4 0 7	in 4 0 words=1 -4	in 4 0 words=2 23	in 4 0 words=3 23
1=	in 4 0 words=4 25	in 4 0 words=5 8	in 4 0 words=6 5	in 4 0 words=8 -9	in 4 1 26	in 4 2 words=4 -5	in 4 2 words=7 15
1=	in 4 3 -10	in 4 3 words=4 -9	in 4 3 words=6 -6	in 4 4 -8	in 4 4 words=2 -12	in 4 4 words=4 -9	in 4 4 words=5 -13
1=	in 4 4 words=7 32	in 4 4 words=8 21	in 5 0 13	in 5 0 words=0 -17	in 5 0 words=2 -5	in 5 0 words=3 -10
1=	in 5 0 words=5 8	in 5 0 words=6 8	in 5 0 words=7 13	in 5 0 words=8 15	in 5 1 words=3 12	in 5 1 words=6 3	in 5 2 14
1=	in 5 2 words=0 3	in 5 2 words=4 12	in 5 2 words=7 32	in 5 3 -34	in 5 4 words=4 -16	in 5 4 words=5 -23
1=	in 5 4 words=6 5	in 5 4 words=7 21	in 6 0 15	in 6 0 words=1 14	in 6 0 words=2 15	in 6 0 words=4 4	in 6 0 words=5 11
1=	in 6 0 words=6 21	in 6 0 words=8 9	in 6 1 8	in 6 1 words=1 7	in 6 1 words=2 16	in 6 1 words=3 14	in 6 1 words=5 8
1=	in 6 1 words=6 21	in 6 1 words=8 -5	in 6 2 words=0 -15	in 6 2 words=1 -14	in 6 2 words=3 5	in 6 2 words=8 16
1=	in 6 3 -8	in 7 0 19	in 7 0 words=0 12	in 7 0 words=1 3	in 7 0 words=2 13	in 7 0 words=3 -4	in 7 0 words=4 -3
1=	in 7 0 words=5 9	in 7 0 words=6 18	in 7 0 words=7 6	in 7 0 words=8 14	in 7 1 5	in 7 1 words=0 12	in 7 1 words=2 -12
1=	in 7 1 words=3 -6	in 7 1 words=5 7	in 7 1 words=6 15	in 7 1 words=7 12	in 7 1 words=8 -7	in 7 2 3	in 7 2 words=0 -19
1=	in 7 2 words=1 -12	in 7 2 words=2 -7	in 7 2 words=3 -10	in 7 2 words=4 10	in 7 2 words=6 -4	in 7 2 words=7 8
1=	in 7 2 words=8 24	in 7 3 -3	in 8 0 25	in 8 0 words=0 17	in 8 0 words=1 12	in 8 0 words=3 6	in 8 0 words=5 12
1=	in 8 0 words=6 6	in 8 0 words=8 30	in 8 1 16	in 8 1 words=0 -14	in 8 1 words=1 4	in 8 1 words=2 -10	in 8 1 words=4 4
1=	in 8 1 words=5 -11	in 8 1 words=7 19	in 8 1 words=8 27	in 8 2 6	in linked=in 11	out 0 0 -3	out 0 0 words=0 -17
1=	out 0 0 words=1 -21	out 0 0 words=2 -19	out 0 0 words=3 5	out 0 0 words=7 4	out 0 0 words=8 14	out 0 4 words=0 -58
1=	out 0 4 words=1 -46	out 0 4 words=2 -27	out 0 4 words=3 -19	out 0 4 words=4 -30	out 0 4 words=5 13	out 0 4 words=6 13
1=	out 0 4 words=7 13	out 0 4 words=8 -12	out 1 0 -23	out 1 0 words=0 -22	out 1 0 words=1 -4	out 1 0 words=2 -18
1=	out 1 0 words=3 7	out 1 0 words=4 -6	out 1 0 words=5 -10	out 1 0 words=6 -13	out 1 0 words=7 -15	out 1 0 words=8 12
1=	out 1 2 -12	out 1 3 -12	out 1 3 words=1 -51	out 1 4 -28	out 1 4 words=0 -41	out 1 4 words=1 -18	out 1 4 words=2 -11
1=	out 1 4 words=3 -15	out 1 4 words=4 -35	out 1 4 words=5 -17	out 1 4 words=7 10	out 2 0 -16	out 2 0 words=0 5
1=	out 2 0 words=1 -28	out 2 0 words=2 -24	out 2 0 words=3 3	out 2 0 words=4 -5	out 2 0 words=5 -20	out 2 0 words=6 -7
1=	out 2 0 words=7 -8	out 2 0 words=8 -5	out 2 2 -10	out 2 2 words=2 -9	out 2 2 words=3 -14	out 2 3 -16
1=	out 2 3 words=1 -25	out 2 3 words=2 -30	out 2 3 words=4 -31	out 2 3 words=5 -6	out 2 4 -15	out 2 4 words=0 -4
1=	out 2 4 words=1 -60	out 2 4 words=2 -36	out 2 4 words=4 -18	out 2 4 words=5 6	out 2 4 words=6 -9	out 2 4 words=7 -13
1=	out 3 0 -15	out 3 0 words=1 -12	out 3 0 words=2 9	out 3 0 words=3 -9	out 3 0 words=4 -33	out 3 0 words=5 -11
1=	out 3 0 words=6 -3	out 3 0 words=7 5	out 3 0 words=8 -4	out 3 2 3	out 3 2 words=1 7	out 3 2 words=2 -16
1=	out 3 2 words=3 -21	out 3 2 words=4 -29	out 3 2 words=5 -13	out 3 3 -32	out 3 3 words=0 -22	out 3 3 words=1 -21
1=	out 3 3 words=2 -24	out 3 3 words=3 -7	out 3 3 words=4 -17	out 3 3 words=5 -8	out 3 3 words=6 -29	out 3 4 -12
1=	out 3 4 words=2 -9	out 3 4 words=3 -27	out 3 4 words=4 -9	out 3 4 words=5 -9	out 3 4 words=6 -6	out 3 4 words=7 7
1=	out 4 0 -18	out 4 0 words=0 -32	out 4 0 words=1 -47	out 4 0 words=2 -43	out 4 0 words=3 -34	out 4 0 words=4 -44
1=	out 4 0 words=5 -26	out 4 1 -7	out 4 2 words=0 5	out 4 2 words=1 -24	out 4 2 words=3 -19	out 4 2 words=4 -5
1=	out 4 3 words=2 -12	out 4 3 words=3 -17	out 4 3 words=4 -16	out 4 3 words=5 13	out 4 4 -22	out 4 4 words=0 8
1=	out 4 4 words=2 -20	out 4 4 words=3 -33	out 4 4 words=5 -15	out 4 4 words=7 -14	out 5 0 words=1 -18
1=	out 5 0 words=2 -35	out 5 0 words=3 -25	out 5 0 words=4 -14	out 5 0 words=5 -18	out 5 0 words=6 7	out 5 0 words=8 9
1=	out 5 1 7	out 5 1 words=5 -21	out 5 2 words=0 -11	out 5 2 words=1 -14	out 5 2 words=2 -17	out 5 2 words=3 6
1=	out 5 2 words=5 10	out 5 3 4	out 5 3 words=0 -8	out 5 3 words=2 -13	out 5 3 words=4 6	out 5 4 -10	out 5 4 words=0 -19
1=	out 5 4 words=2 -28	out 5 4 words=3 -18	out 5 4 words=4 7	out 5 4 words=5 -5	out 6 0 5	out 6 0 words=0 -5
1=	out 6 0 words=1 -26	out 6 0 words=2 -29	out 6 0 words=3 -35	out 6 0 words=4 4	out 6 0 words=6 7	out 6 0 words=7 -6
1=	out 6 1 -3	out 6 1 words=0 -14	out 6 1 words=2 4	out 6 1 words=3 -9	out 6 1 words=4 4	out 6 2 words=0 -8
1=	out 6 2 words=1 -10	out 6 2 words=2 -15	out 6 2 words=3 4	out 6 2 words=4 -9	out 6 3 8	out 6 4 -23
1=	out 6 4 words=0 -15	out 6 4 words=1 -18	out 6 4 words=2 -20	out 6 4 words=3 -29	out 6 4 words=4 5	out 6 4 words=5 -7
1=	out 6 4 words=6 -37	out 7 0 7	out 7 0 words=1 -17	out 7 0 words=3 -7	out 7 0 words=4 -23	out 7 0 words=5 -10
1=	out 7 0 words=6 6	out 7 0 words=7 13	out 7 1 16	out 7 1 words=0 -18	out 7 1 words=1 -28	out 7 1 words=4 15	out 7 2 4
1=	out 7 4 -17	out 8 0 6	out linked=in 11	out linked=out -22	true heading=false -11	true heading=true -27
1=	words words=0 links=0 -14	words words=0 links=3 29	words words=0 links=4 -15	words words=1 links=0 -4
1=	words words=1 links=2 -10	words words=1 links=3 -27	words words=1 links=4 -34	words words=2 links=0 -4
1=	words words=2 links=1 5	words words=2 links=2 10	words words=2 links=4 -25	words words=3 links=0 10
1=	words words=3 links=2 -5	words words=3 links=3 -18	words words=3 links=4 -15	words words=4 links=0 20
1=	words words=4 links=3 -18	words words=4 links=4 -34	words words=5 links=0 6	words words=5 links=2 5
1=	words words=5 links=3 -20	words words=5 links=4 -20	words words=6 links=0 16	words words=6 links=3 -7
1=	words words=6 links=4 -26	words words=7 links=0 8	words words=7 links=1 12	words words=7 links=4 -34
1=	words words=8 links=0 3	words words=8 links=1 9	words words=8 links=2 -7
2=	edge -33	in 0 0 -31	in 0 4 6	in 1 0 -14	in 1 4 -6	in 2 0 18	in 2 2 10	in 2 4 -33	in 3 2 -4	in 3 4 -9	in 4 0 20
2=	in 4 1 20	in 4 3 8	in 4 4 -12	in 5 0 22	in 5 1 12	in 5 2 10	in 5 3 -11	in 5 4 16	in 6 0 17	in 6 1 24	in 6 2 9
2=	in 6 3 -6	in 7 0 10	in 7 1 9	in 7 2 -6	in 7 3 3	in 8 0 23	in 8 1 9	in 8 2 7	out 0 0 5	out 0 4 -8	out 1 0 -12
2=	out 1 2 -13	out 1 3 8	out 1 4 -15	out 2 0 -14	out 2 2 8	out 2 3 -12	out 2 4 -19	out 3 0 -11	out 3 2 -15	out 3 3 -12
2=	out 3 4 8	out 4 0 -5	out 4 1 -14	out 4 2 -13	out 4 3 -6	out 4 4 -19	out 5 0 -26	out 5 1 -8	out 5 2 -11	out 5 3 -11
2=	out 5 4 -10	out 6 0 -26	out 6 1 7	out 6 2 -8	out 6 3 -8	out 6 4 -23	out 7 1 30	out 7 4 -12	out 8 0 -6	out 8 1 6
article=	in 14	in readable=out 46	in words=0 8	in words=2 9	in words=3 18	in words=4 9	in words=7 12	in words=8 9	none 5
article=	none readable=in 15	none readable=out -45	none words=0 -19	none words=1 -25	none words=2 -22	none words=3 -34
article=	none words=4 -5	none words=6 14	none words=7 8	none words=8 13	other -59	other readable=out -35
article=	other words=0 -36	other words=1 -37	other words=2 -25	other words=3 -53	other words=4 -34	other words=5 -22
article=	other words=6 -39	other words=7 -28	out -41	out readable=out -46	out words=0 -35	out words=1 -7	out words=2 -9
article=	out words=3 -5	out words=4 -43	out words=5 -7	out words=6 -11	out words=7 -23	out words=8 -27
far=	aa -11	ab -7	about -5	ac -5	accordion -19	account -23	actions -47	active -16	ad 22	ae -26	after -21	align -39
far=	alignment -19	ancestor -19	and -3	app -8	area 7	article 9	articles -13	aside -25	author 19	authors -36	az -8	ba -10
far=	back -9	background -8	banner -14	bar -15	base -5	basic -27	bb -10	bc 13	bd -7	be -3	below 21	between 4	bf 15	bg -22
far=	black 32	block -8	blog 17	body 5	border -9	box -21	brand -50	business 5	button -19	buttons -21	by 20	byline -39
far=	ca -5	card 8	carousel -6	category 7	cc -6	ccs -23	center -6	centered -25	child -24	children -37	cl -29	clearfix 9
far=	closed 12	col -13	collapse -29	collapsed -69	collection 18	colophon -20	color 6	cols -21	column 17	columns -6
far=	comment -10	comments -33	compact -41	complementary -40	component 17	container -10	contentinfo -42	contents 13
far=	contributors -17	controls -32	copy -28	copyright -9	core 25	count -16	cta -28	current 6	custom -25	da -9	data 6
far=	date -31	db -3	dc -30	dd -21	default -5	desktop -16	detail 13	df -21	dh -18	dialog -5	display -42	dn -27	down 3
far=	drawer -30	drop -92	dropdown -12	dx 7	dynamic -24	ea 19	ec 23	ed -15	editorial 8	ee 16	el -19	element -25	embed 26
far=	en 6	enable 6	enabled 25	entertainment 8	entry -7	et -34	even -28	expand -19	extended -34	fade 5	false -4	fb -10
far=	fc -21	fd 19	fe -24	featured -9	feed -29	ff -15	fixed 45	flex -22	fluid 12	fo -37	follow -17	font 19	footer -42
far=	form -20	format 16	four -27	fu 9	full -8	fusion 17	fw 23	gallery 15	global -9	gradient -22	gray -24	grey 8	grid -11
far=	group -21	grow 4	gutter -10	hamburger -34	has -3	head -13	header -16	heading -10	headline -49	height 14	hentry 11
far=	hero 37	hfeed 14	hidden 40	hide -9	holder 14	home -14	horizontal 9	hover -36	html -45	icon 9	icons -47	id -16
far=	in -13	index 69	info -29	inline -13	inner -6	instagram -17	is -10	it -11	item -19	items -14	jc -15	jg -22	jj -5
far=	jk 31	js 31	jt -13	justify 9	jw -22	ke -31	kg -10	ki 8	km -29	kp -13	label 24	landscape -40	large -16	last -23
far=	latest -4	lead -6	lede 4	left -20	lg 20	li -12	light 15	line -13	link -22	links -38	list -7	listing 9	lm 17
far=	local -26	login -21	logo -31	margin 31	margins -7	masthead -17	max -17	mb -12	md -21	media 4	medium -44	mega -17
far=	menu -5	menus -9	meta 14	middle -35	mobile -9	modal -12	module 11	more -12	most -24	mx 60	my -73	nav -21	navbar -20
far=	navigation -86	new 6	newsletter -25	next -39	no 18	nocontent -23	node 7	none -31	odf -13	of -33	on -3	one 18
far=	only -26	open 4	order -30	out -17	outer 9	ov -15	overflow 37	overlay -8	padding -18	page 8	parent 54	photo -16
far=	picks 13	pl -21	placement -13	politics 10	popular -23	popup -56	pos -13	position -31	post -28	posts -55	premium 53
far=	primary 4	print -58	ps -20	pt 13	publish 12	pull 14	push -15	px 18	py -21	qc -5	rail -7	read -3	recent 35
far=	recirc -37	region 11	related -65	relative -51	rg -32	rich -39	right -6	rm -17	robots -34	row -12	rt 19	sb 69	sc 20
far=	scroll -10	search -25	secondary 4	section -6	shadow -8	share 7	sharedaddy -34	sharing -34	show 31	side 36
far=	sidebar -27	single 4	site 25	size -27	skin -24	slide 23	slider 12	sm 28	small -17	social -45	space -39	spacing 20
far=	sr -14	ss 4	st -10	stack 29	stacked -22	standard 4	start 11	static -13	status 12	sticky -11	stories -38	story 11
far=	stretch 4	style -18	styled 22	sub 4	submenu -29	subnav -38	subscribe -7	subscription 27	summary -5	table -10
far=	tablet 24	tag 17	taxonomy -43	td -23	template 24	text -10	tg -21	the -8	theme 9	this -14	three 18	thumbnail 5
far=	title -31	to 8	toggle -11	tools -30	top -25	track -42	transform -34	transition 24	trending -21	type 31	uo -45	up 80
far=	uppercase 30	us 6	user -20	utility -16	vertical -45	video 4	view 7	viewport 29	visible 23	vv 15	vw -27	wc 33
far=	well 13	white 3	wide -11	widget -14	width 56	with -15	wp -10	wrap -6	wrapper -17	xk 40	xl -33	xs 19	yu -11	zi -25
far=	zone 9
furniture readable=	in -43	out -50
heading=	at -67	before -37	behind 5	none -4
in=	a -39	address -14	article 8	aside -46	blockquote 4	div -5	fieldset -15	figcaption -52	figure -61	footer -63	form -48
in=	h1 -49	h2 21	h3 4	h5 -32	h6 -18	header -5	label -48	li 20	main -9	nav -28	ol -5	p 8	section 7	span -28	table -12
in=	tbody -11	td -9	th -25	thead -7	tr -12	ul 22
linked=	in 15	in quality=1whole 19	in quality=2whole 26	in quality=3whole -6	in readable=in 10	in words=0 -19
linked=	in words=1 26	in words=2 41	in words=3 28	in words=4 -17	in words=5 -5	in words=7 10	in words=8 14
linked=	none readable=in 5	none readable=out -14	none words=0 -8	none words=1 -17	none words=2 -17	none words=3 -15
linked=	none words=5 -5	none words=7 5	none words=8 6	out -13	out quality=1whole -3	out quality=2whole -10
linked=	out readable=in -22	out readable=out -6	out words=0 -28	out words=1 -16	out words=2 -30	out words=3 -11
linked=	out words=4 -15	out words=5 -6	out words=6 -3	out words=7 -12	out words=8 -5
linkedRange=	before 9	before readable=out 10	behind -22	behind readable=in -6	behind readable=out -43	first 36
linkedRange=	first readable=in 35	inside 5	inside readable=in 4	inside readable=out -11	just-before -3
linkedRange=	just-before readable=in -17	just-before readable=out 9	just-behind -32	just-behind readable=in -20
linkedRange=	just-behind readable=out -32	last -11	last readable=in -13	none readable=in 5	none readable=out -14
links=	0 16	1 11	2 -8	3 -38	4 -51
near:advert readable=	in -5	out -16
near:advert words=	0 -5	1 7	2 -8	3 19	5 3	6 -6	7 -7
near:author readable=	in -16	out -33
near:author words=	0 6	1 -6	2 -12	4 -32	6 4	7 -22	8 -20
near:body readable=	in 10
near:body words=	0 12	2 11	3 13	4 -13	6 10	7 10	8 6
near:comments readable=	out -58
near:comments words=	0 -16	1 -32	2 -33	3 -23	4 -39	5 -24	6 -28	7 -26
near:elsewhere readable=	in 18	out -41
near:elsewhere words=	0 -8	1 -10	2 -21	3 -33	5 -34	6 9	7 7	8 -11
near:frame readable=	out -10
near:frame words=	0 -10	1 -37	2 -18	3 -3	4 -21	6 18	7 -30
near:head readable=	in -7	out 13
near:head words=	2 -13	3 -11	4 -18	6 12	7 18	8 19
near:labels readable=	in -17	out -21
near:labels words=	0 -10	1 -7	2 -6	3 -13	4 10	6 -16	7 -16
near:picture readable=	in -24	out -7
near:picture words=	0 -9	1 -5	2 -9	3 12	4 -17	5 -21	7 -9	8 -20
near:promo readable=	in -28	out -48
near:promo words=	0 -25	1 -15	2 -12	3 -25	4 -6	5 -13	6 -5	7 -24	8 -12
near:sharing readable=	out -6
near:sharing words=	0 -15	1 -13	2 -14	3 -12	5 7
near=	aa -5	ab 15	about -12	above -14	absolute -23	ac -5	accordion -41	account -23	action -27	actions -20	active 14
near=	ad -3	ads -13	ae -5	affiliate 4	after -13	ai -8	alert -38	align -7	aligncenter -16	all 14	ancestor -10	anchor -15
near=	and -16	app -21	ar -13	archive -26	area -25	art 18	article 21	articles -47	aside -7	asset 22	at 19	attachment -32
near=	attribution -7	auth -15	author -18	authors -46	auto -4	az -21	ba 6	background -10	badge -25	banner -9	bar -55
near=	base 11	basic -25	bb 6	bc 10	bd -41	before -14	below -34	best -5	beta -20	between -20	bf -26	bg 5	bi -6	big -13
near=	bio -32	bl -16	black -32	bleed -12	block 37	blog -51	blue -24	body -8	bookmark -21	border -24	bottom -9	br -9
near=	brand -20	branding -14	breadcrumb 21	breadcrumbs -28	break -16	breaking 5	bt 23	btn -25	bullet -22	business -5
near=	but -19	button -34	buttons -67	by -4	byline -43	bylines -37	ca 16	canvas 20	caption -43	card -43	cards -47
near=	carousel -23	cat 15	categories -37	category 7	cb 18	cc -27	cd 12	ce -18	cell -34	center 7	centered 10	cf 5	ch 11
near=	channel -33	checkbox -16	child -42	children -32	cl 6	clamp -20	close -13	closed -7	cloud -19	cm -31	co -9	col -24
near=	collapse -33	collection 17	colophon -18	color -22	cols -21	column 9	columns 18	comment -53	comments -25
near=	commerce 59	compact -25	complementary -32	component 30	connect -30	consent -23	cont 12	contact -24	content 14
near=	contentinfo -11	contents 8	continer -7	controls -17	cookie -31	cookies -17	copy -6	copyright -36	core -28
near=	count -24	cover -10	credit -25	ct -29	cta -20	culture -22	current -26	cursor -16	custom 16	cv -14	cx 31	dark 10
near=	data 20	date -50	dateline -35	dates -24	db 22	dc 10	dd -28	de 16	deck 29	default 33	dek 10	depth -7	desc 11
near=	description 15	desktop 14	detail 22	df -3	dh 15	dialog -30	disclaimer -29	disclosure -29	display -32	div -31
near=	divider -26	do 8	document 28	down -27	drawer -35	drop -15	dropdown -59	ds -47	du -17	dv -13	dynamic 9	dz -16	ea 18
near=	eb -5	ec 13	edit -22	edition -15	ee 4	ef 5	ei -6	element 22	ellipsis -32	email -10	embed 4	en -3	enabled 25	end -5
near=	entertainment 11	entry 25	error -22	errors -23	es -8	et 23	eu -14	event -37	events -22	excerpt 11	expand -15
near=	expanded -19	extended 73	external -23	extra -24	eyebrow -28	fa -20	facebook -29	fade -33	fb 20	fc -19	fd -22
near=	feature 7	featured -25	features -22	feed -30	feedback -14	fg -8	field 10	fields -25	figure -22	first -20	fixed -30
near=	fj -21	fk -4	flex 9	float -24	floating -14	flyout -25	fm -10	follow -18	font -21	foot -16	footer -76	for 9
near=	form -39	format 28	fp -48	fq 7	free 13	from 11	fs -21	ft -18	full -8	fw 32	fz 13	gallery 10	games -20	gap 10
near=	gd -11	ge 9	gf -18	gi -21	gj -12	global -30	go 9	gr 17	gray -33	grey 4	grid -27	group 11	grow 17	gs -19	gt 14
near=	gu -22	gy -4	header 14	heading 12	headlines -50	hed 12	height -22	hg -4	hi -15	hidden -15	hide -18	high -16	hj -13
near=	holder 27	home 9	hover 21	ht -12	html -50	hv -16	hy -36	ib -16	ic -16	icon 11	icons -50	ie 28	iframe 19	ij -11
near=	il -4	image -27	img 20	info -24	information -11	inline -17	inner -4	input -19	instagram -18	intro 21	ip -8	iq 15
near=	ir -41	is 14	italic 19	item 28	items 9	iv 13	jc -16	jg -20	jj -18	jk -10	jp 26	jr -17	js -4	justify -39	jw -18
near=	jz -11	kc -8	ke 4	kg -23	ki 25	km -13	kn 8	ko 6	kq -38	kr -9	ku -8	ky -13	label -11	landscape 6	last -9	latest -37
near=	layout -6	lead -4	leading -26	left 15	legal -19	letter -15	level -27	lg -4	lh 11	li 6	lifestyle -25	light -30
near=	like -31	line -24	link -27	linkedin -29	list 13	lists -34	live -36	lo 9	load -13	loading 19	local 15	log -10
near=	logged -21	login -33	logo -23	long 58	lp -9	lr 20	ls 9	lz -24	magazine -13	main 19	margin 27	masthead 17	max -17
near=	mb -33	mc -17	md -28	media 5	mega -61	menu -46	menuitem -47	menus -8	message -31	meta -8	metadata -24	mf 9	mh -35
near=	middle -19	min -19	mj 13	ml -4	mm -10	mobile -19	modal -25	module -19	most -16	mr 12	msg -26	mt -41	must -11
near=	mx -33	my -33	name 4	nav -58	navbar -40	navigation -40	nb 22	network -16	news 25	newsletter -26	ng 19	nm 9	nn 7
near=	no -16	nocontent -29	none -10	normal -4	not 19	note -21	notice -14	nowrap -7	nu 23	nv 11	nx 3	ob 23	object -59
near=	oc 50	off -17	offset 6	oh 27	ok 15	ol 17	on -12	only 47	open -12	opinion -14	option -30	options -37	or 14
near=	order -24	os 14	ot -8	other -25	out -11	outer 21	ov -5	overflow -43	overlay 38	padding -5	page -28	pane -35
near=	panel -15	parent 21	partner -28	paywall -22	pb -11	pc 14	pd 13	pg 23	photo -10	pi 17	pinterest -23	pl 5
near=	placeholder -21	placement 8	player -58	pm -8	pointer -27	policy -22	politics 11	popover -24	popular -58	popup -41
near=	post 4	posts 5	pp 16	pr 17	premium 22	prev -27	price -21	print -10	privacy -24	product -16	promo -53	ps 8	pt -7
near=	pu -14	publish 10	published -32	pull -25	push 23	pv 11	px -15	py -48	qa 15	qf 15	qm 15	quick -17	quote 27	rail 8
near=	rating 13	rb -9	rd -10	re -10	read 12	reader -9	recent -28	recirc -19	red -12	reddit -17	region -14	regular 3
near=	related -11	relative -5	reply -17	respond -30	responsive -24	review -23	right 7	rm 4	robots -26	root 7	rounded -17
near=	row 20	rs 3	rss -47	ru -10	rubric 7	rw -18	rx -5	save -19	sb 3	sc 29	screen -14	scroll 30	sd -16	search -16
near=	secondary -13	section -30	sections -37	segment 39	selected -13	selector -17	separator -8	service -18	settings -16
near=	sf 13	sh 6	shadow -16	share -74	sharedaddy -33	sharing -53	short -29	show -11	shows -38	shrink 12	si -3	side -10
near=	sidebar -27	sign -15	signin -12	signup -21	single 15	site -47	size -25	skip -12	slide 3	slider -35	slideshow 10
near=	slot -19	sm 18	small -6	so -12	social 8	socials -10	source -8	sp -15	space -14	spacing -6	span 23	special -32
near=	sports 9	sr -36	ss 17	st 3	stack -7	standard 26	start 12	state -4	static 14	status 11	sticky -24	stories 27
near=	stretch -14	style 7	styled 12	subhead 9	subheading 5	subheadline 17	submenu -24	subnav -80	subscribe -30
near=	subscriber 31	subscription -25	success -14	summary 17	sv -18	sw -11	sx -16	tab -14	table -45	tablet 35
near=	tabpanel -24	tabs -28	tagline -21	target -3	taxonomy -30	td 9	terms -14	text -22	textwidget -33	thd -17	the 4
near=	theme 43	third -7	this 3	thread -10	three 4	thumbnail 7	time -34	timestamp -34	tip -28	title -18	to 12	toggle -17
near=	tools -29	tooltip -31	top 6	topic -15	topics -33	tr -21	tracking 6	transform -36	trending -47	trigger -17
near=	trust -16	tv -16	tw -9	tweet 7	twitter 8	two -3	type 13	ud -17	ui 8	ul -39	un -20	undefined -14	under -3
near=	underline 46	unit -31	unstyled -53	up 48	updated -19	uppercase -11	url 34	use 9	user -23	utility -13	uz -6	vb 13
near=	vcard -17	vertical -27	vh 30	view 19	visible -44	visually -6	vs -13	vw 5	wa -7	weather -25	well 35	wf -9
near=	whatsapp -30	white -50	wide -14	widget -23	width 24	work 11	wrap -24	wrapper 24	xg -34	xk -18	xl 6	xs 15	xxs -35
near=	yd 10	yj -21	youtube -7	yp -6	yu 25	yw -12	zl 8	zp -16	zw 15
place=	0 37	3 9	4 -18	5 -38
property=	in 31	in readable=in 25	in readable=out 14	in words=0 -4	in words=1 -25	in words=2 -4	in words=3 16
property=	in words=6 6	in words=7 47	in words=8 23	none -5	none readable=out -8	none words=0 -9	none words=1 -4
property=	none words=2 -11	none words=3 -10	none words=4 -11	none words=6 3	none words=8 5	out -49	out readable=in -21
property=	out readable=out -42	out words=0 -43	out words=1 -61	out words=2 -23	out words=3 -50	out words=4 -9
property=	out words=5 -19	out words=6 -36	out words=7 -37
readable=	in 4	in links=0 18	in links=1 6	in links=2 -6	in links=3 -34	in links=4 -48	in tag=blockquote -17
readable=	in tag=div -39	in tag=figcaption -24	in tag=h1 4	in tag=h3 5	in tag=h4 9	in tag=li 49	in tag=p 7	in tag=td -20
readable=	in words=0 -4	in words=1 3	in words=2 3	in words=4 -11	in words=5 -8	in words=7 8	in words=8 12	out -9
readable=	out links=0 -11	out links=1 18	out links=3 -20	out links=4 -16	out tag=address -18	out tag=article -23
readable=	out tag=aside -17	out tag=blockquote 13	out tag=body -29	out tag=div -34	out tag=fieldset -11
readable=	out tag=figcaption -38	out tag=footer -15	out tag=form -21	out tag=h1 -66	out tag=h2 27	out tag=h4 -22
readable=	out tag=h5 -30	out tag=h6 -7	out tag=header -30	out tag=li 16	out tag=nav -20	out tag=section -19
readable=	out tag=td -79	out words=0 -20	out words=1 -36	out words=2 -24	out words=3 -14	out words=5 8	out words=7 -4
readable=	out words=8 -10
readableRange=	before 7	before words=0 -18	before words=1 -62	before words=2 -25	before words=3 -12	before words=5 10
readableRange=	before words=6 16	before words=7 7	behind -48	behind words=0 -23	behind words=1 -27	behind words=2 3
readableRange=	behind words=3 10	behind words=4 -42	behind words=5 -58	behind words=6 -48	behind words=7 -3
readableRange=	behind words=8 -5	first 25	first words=5 -9	first words=6 11	first words=7 29	first words=8 17	inside 12
readableRange=	inside words=0 -7	inside words=2 8	inside words=3 13	inside words=4 6	inside words=5 8	inside words=6 5
readableRange=	inside words=7 4	inside words=8 10	just-before -8	just-before words=1 -24	just-before words=2 -10
readableRange=	just-before words=3 -34	just-before words=4 -6	just-before words=5 21	just-before words=6 14
readableRange=	just-before words=7 -6	just-behind -24	just-behind words=0 -12	just-behind words=2 -15
readableRange=	just-behind words=3 -17	just-behind words=4 -16	just-behind words=6 -30	just-behind words=7 -18	last -28
readableRange=	last words=5 -15	last words=6 -21	last words=7 -8	last words=8 -4
shape=	capital-colon -3	capital-colon words=0 -32	capital-colon words=1 -24	capital-colon words=2 -8
shape=	capital-colon words=3 -13	capital-colon words=4 -9	capital-colon words=5 17	capital-colon words=6 22
shape=	capital-colon words=7 7	capital-open -35	capital-open words=0 4	capital-open words=1 -11	capital-open words=2 -14
shape=	capital-open words=3 -21	capital-open words=4 -17	capital-open words=5 -20	capital-open words=6 -18
shape=	capital-open words=8 7	capital-stop 12	capital-stop words=0 -22	capital-stop words=1 -5	capital-stop words=2 -12
shape=	capital-stop words=3 -8	capital-stop words=4 -5	capital-stop words=5 8	capital-stop words=6 10
shape=	capital-stop words=7 6	capital-stop words=8 9	no-letters -79	no-letters words=0 -78	no-letters words=1 -14
shape=	no-letters words=2 -29	other-colon 12	other-open 20	other-open words=1 13	other-open words=2 4
shape=	other-open words=3 27	other-open words=4 27	other-open words=5 -4	other-stop 7	other-stop words=3 10
shape=	other-stop words=5 -8	other-stop words=6 -8	other-stop words=7 17	small-colon -52	small-open -3
shape=	small-open words=0 7	small-open words=1 -4	small-open words=3 -10	small-open words=4 -18	upper-colon -12
shape=	upper-open -19	upper-open words=0 -13	upper-open words=1 -12	upper-open words=2 -7	upper-open words=4 -8
shape=	upper-stop 29	upper-stop words=0 -20
share=	0 -32	0 readable=in -32	0 readable=out -5	1 -28	1 readable=in -32	1 readable=out 7	2 readable=in 13
share=	2 readable=out -32	3 36	3 readable=in 40	3 readable=out -44	4 28	4 readable=in 29	4 readable=out -14
siblings=	0 -22	0 links=0 -19	0 links=3 -19	1 -32	1 links=0 -21	1 links=2 -44	2 links=0 9	2 links=2 -17	3 -5
siblings=	3 links=0 11	3 links=1 -23	3 links=2 -16	3 links=3 -8	4 22	4 links=0 29	4 links=1 9	4 links=2 -12
siblings=	4 links=3 -24	5 22	5 links=0 14	5 links=1 35	5 links=3 -87
tag=	address -18	article -24	aside -17	aside words=0 -18	blockquote words=3 -12	body -29	body words=2 -24	div -53
tag=	div words=0 -47	div words=1 -33	div words=2 -43	div words=3 -31	div words=4 -49	div words=5 -23	div words=7 -10
tag=	div words=8 -15	fieldset -11	figcaption -28	figcaption words=0 -26	figcaption words=1 -37	figcaption words=2 -36
tag=	figcaption words=3 -13	figcaption words=4 -32	figcaption words=5 -7	figcaption words=6 -11	figcaption words=7 -16
tag=	footer -15	form -21	form words=0 -6	form words=1 -13	form words=4 -14	h1 -49	h1 words=0 -7	h1 words=1 -17
tag=	h1 words=2 -17	h1 words=3 -21	h1 words=4 -43	h1 words=5 -26	h2 21	h2 words=0 7	h2 words=2 13	h2 words=3 14
tag=	h2 words=4 8	h2 words=5 5	h2 words=6 8	h3 5	h3 words=0 29	h3 words=1 23	h3 words=2 -10	h3 words=3 38	h3 words=4 15
tag=	h3 words=5 -22	h3 words=6 -14	h4 words=0 7	h4 words=1 -24	h4 words=2 13	h4 words=4 -11	h4 words=5 -4	h5 -32
tag=	h5 words=0 -6	h5 words=1 -23	h5 words=2 -18	h5 words=3 -38	h5 words=4 -35	h5 words=5 -27	h6 -18	h6 words=0 -15
tag=	h6 words=1 -16	h6 words=2 -19	header -30	header words=0 -13	header words=1 -12	header words=2 -12
tag=	header words=3 -26	li 40	li words=0 -68	li words=2 24	li words=3 31	li words=4 32	li words=5 18	li words=6 8
tag=	nav -22	nav words=0 -13	nav words=2 -14	p 8	p words=0 16	p words=3 -19	p words=4 -10	p words=5 6	p words=7 7
tag=	p words=8 10	section 13	section words=0 -16	section words=1 -15	section words=2 5	section words=3 -24
tag=	section words=4 -3	td -27	td words=0 -64	td words=1 -13	td words=2 -12	td words=3 -47	th -34	th words=0 -19
tag=	th words=1 -23	ul 7
title words=	0 -10	1 -5	2 14	3 -10	4 -42	5 -38	6 -20
wide=	0 words=0 -43	0 words=1 -60	0 words=2 -21	0 words=3 -20	0 words=4 -26	0 words=5 -12	0 words=6 -25	0 words=7 -13
wide=	0 words=8 15	1 words=0 10	1 words=1 41	1 words=2 5	1 words=3 -4	1 words=4 12	1 words=5 7	1 words=6 -9
wide=	1 words=7 -17	1 words=8 -34	2 words=0 10	2 words=1 -5	2 words=2 -11	2 words=3 9	2 words=4 -8	2 words=5 -23
wide=	2 words=7 -5	2 words=8 14	3 words=1 18	3 words=2 -5	3 words=3 3	3 words=4 -8	3 words=6 15	3 words=7 10
wide=	3 words=8 23	4 words=0 8	4 words=1 11	4 words=2 8	4 words=6 10	4 words=7 23	4 words=8 19
words=	0 -11	0 links=0 -18	0 links=3 29	0 links=4 -19	1 -13	1 links=0 -6	1 links=2 -10	1 links=3 -14	1 links=4 -36	2 -11
words=	2 links=0 -7	2 links=1 5	2 links=2 10	2 links=3 -8	2 links=4 -14	3 -9	3 links=0 3	3 links=2 -7	3 links=3 -20
words=	3 links=4 -15	4 -10	4 links=0 18	4 links=2 -5	4 links=3 -21	4 links=4 -37	5 links=0 9	5 links=1 -6	5 links=3 -22
words=	5 links=4 -22	6 links=0 8	6 links=2 -5	6 links=3 -11	6 links=4 -27	7 8	7 links=0 6	7 links=1 8	7 links=4 -34	8 10
words=	8 links=0 8	8 links=1 11	8 links=2 -4
`
