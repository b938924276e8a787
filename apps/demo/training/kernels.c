/* The elementwise parts of the model, fused: each reads its operands once.
 *
 * Activations are bfloat16 (as uint16_t), sums are float. Written so that a compiler
 * vectorises every inner loop; kernels.py builds it with -O3 -march=native -ffast-math.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

typedef uint16_t bf16;

static inline float widen(bf16 h) {
  union { uint32_t u; float f; } v = {(uint32_t)h << 16};
  return v.f;
}

static inline bf16 narrow(float f) {
  union { float f; uint32_t u; } v = {f};
  return (bf16)((v.u + 0x7fffu + ((v.u >> 16) & 1u)) >> 16);
}

/* sum = x + delta (delta may be null); y = sum / rms(sum) * weight. */
void add_norm(long rows, long d, float eps, const float *x, const bf16 *delta, const float *weight, float *sum, bf16 *y, float *scale) {
  for (long r = 0; r < rows; r++) {
    const float *a = x + r * d;
    float *s = sum + r * d;
    float square = 0;
    if (delta) {
      const bf16 *b = delta + r * d;
      for (long i = 0; i < d; i++) { float t = a[i] + widen(b[i]); s[i] = t; square += t * t; }
    } else {
      for (long i = 0; i < d; i++) square += a[i] * a[i];
    }
    const float *from = delta ? s : a;
    float k = 1.0f / sqrtf(square / d + eps);
    scale[r] = k;
    bf16 *out = y + r * d;
    for (long i = 0; i < d; i++) out[i] = narrow(from[i] * k * weight[i]);
  }
}

/* total = carried + d(norm); carried is the gradient of `sum` (may be null). The weight's gradient is added to. */
void add_norm_back(long rows, long d, const float *sum, const float *scale, const float *weight, const bf16 *gy, const float *carried, float *total, bf16 *narrowed, float *gweight) {
  for (long r = 0; r < rows; r++) {
    const float *s = sum + r * d, k = scale[r];
    const bf16 *g = gy + r * d;
    float *t = total + r * d;
    float inner = 0;
    for (long i = 0; i < d; i++) {
      float n = s[i] * k, h = widen(g[i]);
      gweight[i] += h * n;
      inner += h * weight[i] * n;
    }
    inner /= d;
    const float *c = carried ? carried + r * d : 0;
    bf16 *o = narrowed + r * d;
    if (c) {
      for (long i = 0; i < d; i++) { float v = c[i] + k * (widen(g[i]) * weight[i] - s[i] * k * inner); t[i] = v; o[i] = narrow(v); }
    } else {
      for (long i = 0; i < d; i++) { float v = k * (widen(g[i]) * weight[i] - s[i] * k * inner); t[i] = v; o[i] = narrow(v); }
    }
  }
}

/* y = silu(gate) * up; both = [gate | up] per row. */
void swiglu(long rows, long f, const bf16 *both, bf16 *y) {
  for (long r = 0; r < rows; r++) {
    const bf16 *g = both + r * 2 * f, *u = g + f;
    bf16 *o = y + r * f;
    for (long i = 0; i < f; i++) { float a = widen(g[i]); o[i] = narrow(a / (1.0f + expf(-a)) * widen(u[i])); }
  }
}

void swiglu_back(long rows, long f, const bf16 *both, const bf16 *gy, bf16 *out) {
  for (long r = 0; r < rows; r++) {
    const bf16 *g = both + r * 2 * f, *u = g + f, *h = gy + r * f;
    bf16 *og = out + r * 2 * f, *ou = og + f;
    for (long i = 0; i < f; i++) {
      float a = widen(g[i]), s = 1.0f / (1.0f + expf(-a)), silu = a * s, v = widen(h[i]);
      ou[i] = narrow(v * silu);
      og[i] = narrow(v * widen(u[i]) * (s + silu * (1.0f - s)));
    }
  }
}

/* qkv [B, T, 3H, E] -> q, k (rotated) and v, each [B, H, T, E]; back = 1 turns the other way round. */
void split_heads(long batch, long length, long heads, long e, const float *cosine, const float *sine, bf16 *qkv, bf16 *q, bf16 *k, bf16 *v, int back) {
  long half = e / 2;
  for (long b = 0; b < batch; b++)
    for (long t = 0; t < length; t++)
      for (long part = 0; part < 3; part++)
        for (long h = 0; h < heads; h++) {
          bf16 *in = qkv + ((b * length + t) * 3 + part) * heads * e + h * e;
          bf16 *out = (part == 0 ? q : part == 1 ? k : v) + ((b * heads + h) * length + t) * e;
          if (part == 2) { if (back) memcpy(in, out, e * sizeof(bf16)); else memcpy(out, in, e * sizeof(bf16)); continue; }
          const float *c = cosine + t * half, *s = sine + t * half;
          if (back)
            for (long i = 0; i < half; i++) { float x = widen(out[i]), y = widen(out[half + i]); in[i] = narrow(x * c[i] + y * s[i]); in[half + i] = narrow(y * c[i] - x * s[i]); }
          else
            for (long i = 0; i < half; i++) { float x = widen(in[i]), y = widen(in[half + i]); out[i] = narrow(x * c[i] - y * s[i]); out[half + i] = narrow(y * c[i] + x * s[i]); }
        }
}

/* [B, H, T, E] <-> [B, T, H, E] */
void join_heads(long batch, long length, long heads, long e, bf16 *split, bf16 *joined, int back) {
  for (long b = 0; b < batch; b++)
    for (long h = 0; h < heads; h++)
      for (long t = 0; t < length; t++) {
        bf16 *s = split + ((b * heads + h) * length + t) * e, *j = joined + ((b * length + t) * heads + h) * e;
        if (back) memcpy(s, j, e * sizeof(bf16)); else memcpy(j, s, e * sizeof(bf16));
      }
}

/* In place: row t of each [T, T] matrix becomes softmax(scale * scores) over its first t + 1 entries, zero after. */
void causal_softmax(long matrices, long length, float scale, bf16 *scores) {
  float row[4096];
  for (long m = 0; m < matrices; m++)
    for (long t = 0; t < length; t++) {
      bf16 *s = scores + (m * length + t) * length;
      long n = t + 1;
      float top = -1e30f, sum = 0;
      for (long i = 0; i < n; i++) { row[i] = widen(s[i]) * scale; top = row[i] > top ? row[i] : top; }
      for (long i = 0; i < n; i++) { row[i] = expf(row[i] - top); sum += row[i]; }
      float k = 1.0f / sum;
      for (long i = 0; i < n; i++) s[i] = narrow(row[i] * k);
      memset(s + n, 0, (length - n) * sizeof(bf16));
    }
}

/* In place: gradients of the probabilities become gradients of the scores. */
void causal_softmax_back(long matrices, long length, float scale, const bf16 *probabilities, bf16 *grad) {
  for (long m = 0; m < matrices; m++)
    for (long t = 0; t < length; t++) {
      const bf16 *p = probabilities + (m * length + t) * length;
      bf16 *g = grad + (m * length + t) * length;
      long n = t + 1;
      float inner = 0;
      for (long i = 0; i < n; i++) inner += widen(p[i]) * widen(g[i]);
      for (long i = 0; i < n; i++) g[i] = narrow(widen(p[i]) * (widen(g[i]) - inner) * scale);
      memset(g + n, 0, (length - n) * sizeof(bf16));
    }
}

/* In place: logits become the gradient of the summed loss, which is returned. */
double cross_entropy(long rows, long vocabulary, bf16 *logits, const int64_t *targets) {
  float row[8192];
  double loss = 0;
  for (long r = 0; r < rows; r++) {
    bf16 *l = logits + r * vocabulary;
    float top = -1e30f, sum = 0;
    for (long i = 0; i < vocabulary; i++) { row[i] = widen(l[i]); top = row[i] > top ? row[i] : top; }
    float chosen = row[targets[r]];
    for (long i = 0; i < vocabulary; i++) { row[i] = expf(row[i] - top); sum += row[i]; }
    loss += (double)logf(sum) + top - chosen;
    float k = 1.0f / sum;
    float right = row[targets[r]] * k - 1.0f;
    for (long i = 0; i < vocabulary; i++) l[i] = narrow(row[i] * k);
    l[targets[r]] = narrow(right);
  }
  return loss;
}
