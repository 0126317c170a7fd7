# Kosakata aturan: setiap kalimat yang boleh dipakai dalam *.dslr dan artinya bagi mesin.
# Kolom dan fakta: true, false atau tidak diketahui. Kalimat hanya cocok bila faktanya diketahui.
# Isian: {kolom} {ukuran} nama kolom atau fakta turunan; {nilai} a|b|awalan*; {selektor} seperti limits.csv;
# {angka} {poin} {persen} {rupiah} {tanggal} {tangga} {penalti} id parameter dengan satuan itu; {langkah} {tujuan} dalam persen.

# Yang dinilai
[condition][]Usulan dengan=$f : ProposalSubject()
[condition][]Setiap usulan=$f : ProposalSubject()
[condition][]Daerah dengan=$f : RegionSubject()
[condition][]Untuk daerah ini=$f : RegionSubject()
[condition][]Kecamatan dengan=$f : DistrictSubject()
[condition][]Setiap kecamatan=$f : DistrictSubject()
[condition][]Perangkat daerah dengan=$f : OfficeSubject()
[condition][]Setiap perangkat daerah=$f : OfficeSubject()
[condition][]Sumber dana dengan=$f : FundSubject()
[condition][]Setiap sumber dana=$f : FundSubject()

# Syarat umum, untuk kolom apa pun
[condition][]- fakta "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" benar=isTrue("{kolom}")
[condition][]- fakta "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" tidak benar=isFalse("{kolom}")
[condition][]- kolom "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" terisi=isFilled("{kolom}")
[condition][]- kolom "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" kosong=isEmpty("{kolom}")
[condition][]- kolom "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" berisi "{nilai:[^"]+}"=equalsOne("{kolom}", "{nilai}")
[condition][]- kolom "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" tidak berisi "{nilai:[^"]+}"=equalsNone("{kolom}", "{nilai}")
[condition][]- ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}" paling sedikit parameter "{angka:[A-Za-z0-9_.]+}"=atLeast("{ukuran}", "{angka}")
[condition][]- ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}" paling banyak parameter "{angka:[A-Za-z0-9_.]+}"=atMost("{ukuran}", "{angka}")
[condition][]- ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}" lebih dari parameter "{angka:[A-Za-z0-9_.]+}"=moreThan("{ukuran}", "{angka}")
[condition][]- ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}" kurang dari parameter "{angka:[A-Za-z0-9_.]+}"=lessThan("{ukuran}", "{angka}")
[condition][]- tanggal "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" sesudah parameter "{tanggal:[A-Za-z0-9_.]+}"=isAfter("{kolom}", "{tanggal}")
[condition][]- tanggal "{kolom:[A-Za-z][A-Za-z0-9_.:]*}" sebelum parameter "{tanggal:[A-Za-z0-9_.]+}"=isBefore("{kolom}", "{tanggal}")

# Syarat atas usulan
[condition][]- sub-kegiatan bertanda SPM=isTrue("activity.spm")
[condition][]- sub-kegiatan tidak bertanda SPM=isFalse("activity.spm")
[condition][]- sub-kegiatan tidak ada dalam nomenklatur=isFalse("activity.known")
[condition][]- kode sub-kegiatan "{nilai:[^"]+}"=equalsOne("activity", "{nilai}")
[condition][]- termasuk urusan pelayanan dasar=equalsOne("activity", "1.01*|1.02*|1.03*|1.04*|1.05*|1.06*")
[condition][]- merupakan program penunjang perangkat daerah=isTrue("support_programme")
[condition][]- bukan program penunjang perangkat daerah=isFalse("support_programme")
[condition][]- bertanda "{nilai:[^"]+}"=equalsOne("all_tags", "{nilai}")
[condition][]- tidak bertanda "{nilai:[^"]+}"=equalsNone("all_tags", "{nilai}")
[condition][]- fungsi belanja "{nilai:[^"]+}"=equalsOne("function", "{nilai}")
[condition][]- jalur usulan "{nilai:[^"]+}"=equalsOne("channel", "{nilai}")
[condition][]- kewenangan "{nilai:[^"]+}"=equalsOne("authority", "{nilai}")
[condition][]- di luar kewenangan daerah ini=isFalse("own_authority")
[condition][]- berupa pekerjaan konstruksi=isTrue("construction_work")
[condition][]- bukan pekerjaan konstruksi=isFalse("construction_work")
[condition][]- lahan siap=isTrue("land_clear")
[condition][]- lahan belum siap=isFalse("land_clear")
[condition][]- lahan bersertifikat=isTrue("land_certified")
[condition][]- DED sudah ada=isTrue("ded")
[condition][]- DED belum ada=isFalse("ded")
[condition][]- KAK sudah ada=isTrue("tor")
[condition][]- KAK belum ada=isFalse("tor")
[condition][]- RAB sudah ada=isTrue("rab")
[condition][]- RAB belum ada=isFalse("rab")
[condition][]- foto belum ada=isFalse("photo")
[condition][]- rincian teknis belum ada=isFalse("technical_detail")
[condition][]- masalah belum diuraikan=isEmpty("problem")
[condition][]- titik lokasi belum diisi=isFalse("located")
[condition][]- volume dan satuan belum diisi=isFalse("measured")
[condition][]- program RPJMD disebut=isTrue("rpjmd_program")
[condition][]- program RPJMD tidak disebut=isFalse("rpjmd_program")
[condition][]- daftar nama penerima belum ada=isFalse("by_name_list")
[condition][]- menambah pegawai=isTrue("adds_staff")
[condition][]- penerima "{nilai:[^"]+}"=equalsOne("recipient", "{nilai}")
[condition][]- mendukung PSN=isTrue("psn")
[condition][]- mendukung PHTC=isTrue("phtc")
[condition][]- mendukung Inpres=isTrue("inpres")
[condition][]- mendukung prioritas provinsi=isTrue("provincial_priority")
[condition][]- sudah dimulai tahun lalu=isTrue("started")
[condition][]- pernah diusulkan sebelumnya=isTrue("resubmitted")
[condition][]- hanya beralasan tahun lalu juga ada=isTrue("justified_by_last_year")
[condition][]- termasuk menu DAK fisik=isTrue("dak_menu")
[condition][]- kecamatan lokus stunting=isTrue("district.stunting_locus")
[condition][]- termasuk parameter "{angka:[A-Za-z0-9_.]+}" usulan teratas kecamatan=atMost("rank_district", "{angka}")
[condition][]- didukung paling sedikit parameter "{angka:[A-Za-z0-9_.]+}" pihak=atLeast("supporters", "{angka}")
[condition][]- porsi belanja pegawai daerah lebih dari parameter "{persen:[A-Za-z0-9_.]+}" persen=moreThan("staff_share", "{persen}")
[condition][]- merupakan usulan ganda=isTrue("duplicate")
[condition][]- harga satuan menyimpang lebih dari parameter "{persen:[A-Za-z0-9_.]+}" persen dari standar=moreThan("unit_price_deviation", "{persen}")

# Kesimpulan atas usulan
[consequence][]putuskan {verdict:TOLAK|TAHAN|TAHUN_DEPAN|LENGKAPI|PERBAIKI|TUNDA|TINJAU|DED_SAJA|ALIH_PUSAT|ALIH_PROVINSI|ALIH_DESA|GABUNG|TAMBAH_USUL_KL}=conclusions.gate(drools.getRule(), $f);
[consequence][]beri poin sebesar parameter "{poin:[A-Za-z0-9_.]+}"=conclusions.points(drools.getRule(), $f, "{poin}");
[consequence][]kurangi poin sebesar parameter "{poin:[A-Za-z0-9_.]+}"=conclusions.minus(drools.getRule(), $f, "{poin}");
[consequence][]beri poin sesuai kolom "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.column(drools.getRule(), $f, "{ukuran}");
[consequence][]beri poin hasil kali parameter "{poin:[A-Za-z0-9_.]+}" dan ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.times(drools.getRule(), $f, "{poin}", "{ukuran}");
[consequence][]kurangi poin hasil kali parameter "{poin:[A-Za-z0-9_.]+}" dan ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.minusTimes(drools.getRule(), $f, "{poin}", "{ukuran}");
[consequence][]beri poin menurut tangga "{tangga:[A-Za-z0-9_.]+}" atas ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.ladder(drools.getRule(), $f, "{tangga}", "{ukuran}");
[consequence][]kurangi poin menurut tangga "{tangga:[A-Za-z0-9_.]+}" atas ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.minusLadder(drools.getRule(), $f, "{tangga}", "{ukuran}");

# Kesimpulan berupa batas: baris pertama, lalu rinciannya
[consequence][]tetapkan batas "{id:[A-Za-z0-9_.<>-]+}" bernama "{label:[^"]+}"=conclusions.limit(drools.getRule(), $f, "{id}", "{label}");
[consequence][]dihitung dari "{measure:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.measure("{measure}");
[consequence][]untuk "{selektor:[^"]+}"=conclusions.where("{selektor}");
[consequence][]terhadap "{selektor:[^"]+}"=conclusions.of("{selektor}");
[consequence][]paling banyak sebesar parameter "{angka:[A-Za-z0-9_.]+}"=conclusions.atMost("{angka}");
[consequence][]paling sedikit sebesar parameter "{angka:[A-Za-z0-9_.]+}"=conclusions.atLeast("{angka}");
[consequence][]paling banyak porsi parameter "{persen:[A-Za-z0-9_.]+}" persen=conclusions.shareAtMost("{persen}");
[consequence][]paling sedikit porsi parameter "{persen:[A-Za-z0-9_.]+}" persen=conclusions.shareAtLeast("{persen}");
[consequence][]paling sedikit porsi parameter "{persen:[A-Za-z0-9_.]+}" ditambah parameter "{langkah:[A-Za-z0-9_.]+}" persen, paling jauh parameter "{tujuan:[A-Za-z0-9_.]+}"=conclusions.shareTowards("{persen}", "{langkah}", "{tujuan}");
[consequence][]paling banyak parameter "{persen:[A-Za-z0-9_.]+}" persen dari ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.atMost("{persen}", "{ukuran}");
[consequence][]paling sedikit parameter "{persen:[A-Za-z0-9_.]+}" persen dari ukuran "{ukuran:[A-Za-z][A-Za-z0-9_.:]*}"=conclusions.atLeast("{persen}", "{ukuran}");
[consequence][]bersifat mutlak=conclusions.hard();
[consequence][]sebagai kewajiban peringkat {rank:[1-9]}=conclusions.obligation({rank});
[consequence][]dengan nilai satuan parameter "{rupiah:[A-Za-z0-9_.]+}"=conclusions.rupiahPerUnit("{rupiah}");
[consequence][]sebagai preferensi dengan penalti parameter "{penalti:[A-Za-z0-9_.]+}"=conclusions.preference("{penalti}");
