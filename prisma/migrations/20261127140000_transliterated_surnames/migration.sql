-- "Tchernov" and "Chernov" have one key now, and so have "Bekhart" and "Beckhart". No older key holds "ch" but for "ckh".
UPDATE "Person" SET "surnameKey" = 's' || substr("surnameKey", 2)
WHERE "surnameKey" LIKE 'c%' AND lower("name") ~ '(^|[^[:alpha:]])tch[^ ]*( (jr|sr|ii|iii|iv)[.]?)?$';
UPDATE "Person" SET "surnameKey" = replace("surnameKey", 'ch', 'h') WHERE "surnameKey" LIKE '%ch%';
