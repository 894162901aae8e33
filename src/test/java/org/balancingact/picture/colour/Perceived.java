package org.balancingact.picture.colour;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/** How people see colours: contrast after WCAG 2, differences after CIEDE2000, and what is left of both without a kind of cone. */
final class Perceived {
    private Perceived() {}

    /** Who looks; dichromats after Machado, Oliveira and Fernandes (2009), as matrices on linear red, green and blue. */
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        private double[] sees(double... light) {
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * light[column];
                }
                seen[row] = Math.max(0, Math.min(1, seen[row]));
            }
            return seen;
        }
    }

    /** From 1, the same, to 21, black on white. */
    static double contrast(Rgb one, Rgb other) {
        double first = luminance(linear(one));
        double second = luminance(linear(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The CIEDE2000 difference; from 20 on two colours are plainly different. */
    static double difference(Rgb one, Rgb other, Eye eye) {
        return difference(lab(eye.sees(linear(one))), lab(eye.sees(linear(other))));
    }

    private static double[] linear(Rgb colour) {
        return new double[] {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }

    private static double luminance(double... light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] lab(double... light) {
        double x = curve((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
        double y = curve(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
        double z = curve((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double difference(double[] one, double[] other) {
        double chroma = pow((hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2, 7);
        double stretch = 1 + 0.5 * (1 - sqrt(chroma / (chroma + pow(25, 7))));
        double firstChroma = hypot(stretch * one[1], one[2]);
        double secondChroma = hypot(stretch * other[1], other[2]);
        double firstHue = hue(stretch * one[1], one[2]);
        double secondHue = hue(stretch * other[1], other[2]);
        double turn = turn(firstHue, secondHue);
        double meanHue = firstHue + turn / 2;
        double meanChroma = (firstChroma + secondChroma) / 2;
        double meanLightness = pow((one[0] + other[0]) / 2 - 50, 2);
        double lightness = (other[0] - one[0]) / (1 + 0.015 * meanLightness / sqrt(20 + meanLightness));
        double chromas = (secondChroma - firstChroma) / (1 + 0.045 * meanChroma);
        double hues = 2 * sqrt(firstChroma * secondChroma) * sin(toRadians(turn / 2)) / (1 + 0.015 * meanChroma * hueWeight(meanHue));
        double rotation = rotation(meanHue, meanChroma);
        return sqrt(lightness * lightness + chromas * chromas + hues * hues + rotation * chromas * hues);
    }

    private static double hue(double a, double b) {
        return (toDegrees(atan2(b, a)) + 360) % 360;
    }

    private static double turn(double from, double to) {
        double turn = to - from;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double hueWeight(double hue) {
        return 1 - 0.17 * cos(toRadians(hue - 30)) + 0.24 * cos(toRadians(2 * hue)) + 0.32 * cos(toRadians(3 * hue + 6))
                - 0.20 * cos(toRadians(4 * hue - 63));
    }

    private static double rotation(double hue, double chroma) {
        double angle = 30 * exp(-pow(((hue + 360) % 360 - 275) / 25, 2));
        double high = pow(chroma, 7);
        return -sin(toRadians(2 * angle)) * 2 * sqrt(high / (high + pow(25, 7)));
    }
}
