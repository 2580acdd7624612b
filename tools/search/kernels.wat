;; The three products that training consists of, four numbers at a time. All arrays hold 32-bit numbers; `columns` is a multiple of
;; four. A row whose share is 0 is skipped: most are.
(module
  (memory (import "arrays" "memory") 1)

  ;; Adds the rows of a matrix, each times its share, to the numbers at `to`.
  (func (export "addRows") (param $to i32) (param $matrix i32) (param $shares i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $at i32) (local $share f32) (local $shares4 v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (loop $row
      (local.set $share (f32.load (local.get $shares)))
      (if (f32.ne (local.get $share) (f32.const 0))
        (then
          (local.set $shares4 (f32x4.splat (local.get $share)))
          (local.set $at (i32.const 0))
          (loop $column
            (v128.store
              (i32.add (local.get $to) (local.get $at))
              (f32x4.add
                (v128.load (i32.add (local.get $to) (local.get $at)))
                (f32x4.mul (local.get $shares4) (v128.load (i32.add (local.get $matrix) (local.get $at))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))))
      (local.set $matrix (i32.add (local.get $matrix) (local.get $bytes)))
      (local.set $shares (i32.add (local.get $shares) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $row (local.get $rows))))

  ;; Adds the numbers at `row`, times its share, to each row of a matrix.
  (func (export "addToRows") (param $matrix i32) (param $row i32) (param $shares i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $at i32) (local $share f32) (local $shares4 v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (loop $next
      (local.set $share (f32.load (local.get $shares)))
      (if (f32.ne (local.get $share) (f32.const 0))
        (then
          (local.set $shares4 (f32x4.splat (local.get $share)))
          (local.set $at (i32.const 0))
          (loop $column
            (v128.store
              (i32.add (local.get $matrix) (local.get $at))
              (f32x4.add
                (v128.load (i32.add (local.get $matrix) (local.get $at)))
                (f32x4.mul (local.get $shares4) (v128.load (i32.add (local.get $row) (local.get $at))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))))
      (local.set $matrix (i32.add (local.get $matrix) (local.get $bytes)))
      (local.set $shares (i32.add (local.get $shares) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $next (local.get $rows))))

  ;; Writes at `to`, for each row of a matrix, the sum of its products with the numbers at `row`.
  (func (export "multiplyRows") (param $to i32) (param $matrix i32) (param $row i32) (param $rows i32) (param $columns i32)
    (local $bytes i32) (local $at i32) (local $sums v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (loop $next
      (local.set $sums (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $column
        (local.set $sums
          (f32x4.add
            (local.get $sums)
            (f32x4.mul
              (v128.load (i32.add (local.get $matrix) (local.get $at)))
              (v128.load (i32.add (local.get $row) (local.get $at))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $column (i32.lt_u (local.get $at) (local.get $bytes))))
      (f32.store
        (local.get $to)
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
          (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums)))))
      (local.set $matrix (i32.add (local.get $matrix) (local.get $bytes)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $next (local.get $rows)))))
