#!/usr/bin/env bash
# Writes a random dataset for the pack polos: random-dataset.sh PROPOSALS DIR. For measurements; the same call gives the same bytes.
set -euo pipefail
mkdir -p "$2"
awk -v n="$1" -v dir="$2" 'BEGIN {
    srand(n)
    print "id,title,cost,points,divisible,funds,district" > dir "/proposals.csv"
    for (i = 0; i < n; i++) {
        z = -6; for (k = 0; k < 12; k++) z += rand()
        cost = int(exp(18.5 + z)); total += cost
        points = int(10 + 80 * rand()) * (int(cost / 10000000) + 1)
        printf "U-%06d,Pekerjaan %d,%d,%d,%s,F%d|F%d,K%d\n", i, i, cost, points, i % 3 ? "tidak" : "ya", i % 7, (3 * i + 1) % 7, i % 23 > dir "/proposals.csv"
    }
    printf "code: \"00.00\"\nname: Acak %d\nlevel: KABUPATEN\nfiscal_year: 2026\ntotal_ceiling: %.0f\n", n, int(total / 10) > dir "/region.yaml"
    print "code,name,ceiling" > dir "/funds.csv"
    for (k = 0; k < 7; k++) printf "F%d,Dana %d,%.0f\n", k, k, int(total / 70 + total / 500) > dir "/funds.csv"
}'
