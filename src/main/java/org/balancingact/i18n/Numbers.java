package org.balancingact.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;

/** Numbers in the language that is spoken: digits, groups and the decimal sign from Java, signs and units from its bundle. */
public final class Numbers {
    private static final Messages MESSAGES = Messages.of("forms");
    private static final int LARGEST_IN_WORDS = 12;

    private Numbers() {}

    /** 7; 1,000. A number below nothing has its sign: −7. */
    public static String whole(long number) {
        return withSign(number < 0, NumberFormat.getIntegerInstance(Language.spoken().locale()).format(Math.abs(number)));
    }

    /** Small numbers in words, as in running text: no, one, … twelve; 13. */
    public static String inWords(long number) {
        return number >= 0 && number <= LARGEST_IN_WORDS ? MESSAGES.text("number." + number) : whole(number);
    }

    /** The same at the beginning of a sentence: No, One. */
    public static String inWordsFirst(long number) {
        return number >= 0 && number <= LARGEST_IN_WORDS ? MESSAGES.text("number.first." + number) : whole(number);
    }

    /** A change with its sign: +7, −10, ±0. */
    public static String signed(long change) {
        return change == 0 ? MESSAGES.text("number.unchanged", whole(0)) : change > 0 ? MESSAGES.text("number.plus", whole(change)) : whole(change);
    }

    /** With as many decimals as it comes with: 52.50. */
    public static String decimal(BigDecimal number) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(Language.spoken().locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return withSign(number.signum() < 0, format.format(number.abs()));
    }

    /** Rounded to so many decimals: 52.5. */
    public static String decimal(double number, int decimals) {
        return decimal(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** 57 %, and no line ends before the sign. */
    public static String percent(long share) {
        return percent(whole(share));
    }

    /** @param share written already, as decimals are */
    public static String percent(String share) {
        return MESSAGES.text("number.percent", share);
    }

    /** Minutes and seconds, as a clock that counts down has them: 4:07. */
    public static String countdown(long seconds) {
        NumberFormat twoDigits = NumberFormat.getIntegerInstance(Language.spoken().locale());
        twoDigits.setMinimumIntegerDigits(2);
        return MESSAGES.text("number.countdown", whole(seconds / 60), twoDigits.format(seconds % 60));
    }

    /** From the first to the last: 3–5. */
    public static String span(long first, long last) {
        return MESSAGES.text("number.span", whole(first), whole(last));
    }

    private static String withSign(boolean minus, String number) {
        return minus ? MESSAGES.text("number.minus", number) : number;
    }
}
