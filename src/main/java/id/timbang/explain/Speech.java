package id.timbang.explain;

import id.timbang.domain.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Sentences and figures as a reader of one language expects them: {@code id} (Bahasa Indonesia) or {@code en}. */
public final class Speech {
    private static final String MINUS = "\u2212";

    private final Templates templates;
    private final boolean english;

    /** @param home the class beside which the sentences lie */
    public Speech(Class<?> home, String language) {
        this.templates = new Templates(home, language);
        this.english = language.equals("en");
    }

    /** A sentence without gaps. */
    public String text(String key) {
        return templates.text(key, Map.of());
    }

    /** A sentence with its gaps filled. */
    public String text(String key, Map<String, String> fillings) {
        return templates.text(key, fillings);
    }

    /** Whether there is such a sentence. */
    public boolean knows(String key) {
        return templates.keys().contains(key);
    }

    /** Rupiah rounded for reading: {@code Rp1,2 miliar}, {@code Rp84 juta}; whole below a million. */
    public String rupiah(long rupiah) {
        long size = Math.abs(rupiah);
        if (size >= 999_950_000_000L) {
            return rupiah(rupiah, 12, 2, english ? "trillion" : "triliun");
        }
        if (size >= 999_500_000L) {
            return rupiah(rupiah, 9, 1, english ? "billion" : "miliar");
        }
        return size >= 1_000_000L
                ? rupiah(rupiah, 6, size < 10_000_000L ? 1 : 0, english ? "million" : "juta")
                : sign(rupiah) + "Rp" + digits(size);
    }

    private String rupiah(long rupiah, int zeros, int decimals, String word) {
        BigDecimal number = BigDecimal.valueOf(Math.abs(rupiah), zeros).setScale(decimals, RoundingMode.HALF_UP);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return sign(rupiah) + "Rp" + number(whole ? number.setScale(0) : number) + " " + word;
    }

    /** Rupiah with all digits: {@code Rp1.234.567}. */
    public String allDigits(long rupiah) {
        return sign(rupiah) + "Rp" + digits(Math.abs(rupiah));
    }

    /** A change in rupiah, with its sign. */
    public String change(long rupiah) {
        return (rupiah > 0 ? "+" : "") + rupiah(rupiah);
    }

    /** Milli-points as points with one decimal. */
    public String points(long milliPoints) {
        return points(BigDecimal.valueOf(milliPoints));
    }

    /** Milli-points as points with one decimal. */
    public String points(BigDecimal milliPoints) {
        return number(milliPoints.movePointLeft(3).setScale(1, RoundingMode.HALF_UP));
    }

    /** A number without the zeros behind its decimals. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Per cent with that many decimals, the sign a space away. */
    public String percent(double percent, int decimals) {
        return number(BigDecimal.valueOf(percent).setScale(decimals, RoundingMode.HALF_UP)) + (english ? "%" : " %");
    }

    /** A whole number with its thousands apart. */
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with its own decimals. */
    public String number(BigDecimal number) {
        return sign(number.signum()) + grouped(number.abs().toPlainString());
    }

    private String digits(long size) {
        return grouped(Long.toString(size));
    }

    /** Not by a format of the library: a page tells dozens of numbers, and of Beranda's processor time that took a fifteenth. */
    private String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = Rupiah.grouped(point < 0 ? plain : plain.substring(0, point), english ? ',' : '.');
        return point < 0 ? whole : whole + (english ? '.' : ',') + plain.substring(point + 1);
    }

    private static String sign(long number) {
        return number < 0 ? MINUS : "";
    }
}
